import Explaining
import Rendering
import Templates

/// What templates may use, for those who write them.
package enum TemplateNameListing {
    /// The templates of all kinds of pages.
    package static var kinds: [String] { PageKinds.all.map(\.template) }

    /// Every kind of page with the address of its pages.
    package static var ofKinds: Listing {
        Listing(
            "kinds", columns: ["kind", "place"], rows: PageKinds.all.map { [.text($0.template), .text($0.place)] })
    }

    /// Every name that the template of a kind of page may use; nothing where there is no such kind.
    package static func names(of kind: String) -> Listing? {
        guard let kind = PageKinds.all.first(where: { $0.template == kind }) else { return nil }
        return Listing(
            "names", facts: ["kind": .text(kind.template), "place": .text(kind.place)], columns: ["name", "type"],
            rows: kind.names.map { [.text($0.path), .text($0.type)] })
    }
}
