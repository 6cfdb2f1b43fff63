import Foundation

/// What a page says of itself and where it leads, read from its HTML: of published pages there is nothing else.
///
/// It knows tags, attributes, comments, scripts and style sheets, as this program and most people write them; it repairs
/// nothing, as a browser would.
package struct PageScan: Sendable, Equatable {
    /// `og:title`, else the first heading, else `<title>`; absent where all of them are empty.
    package let title: String?
    /// Whether it only leads on to another page.
    package let isRedirect: Bool
    /// The addresses of its links as they are written, each once, in their order; those within the page left out.
    package let links: [String]

    private static let names: Set = ["a", "meta", "h1", "title", "script", "style", "textarea"]

    /// - Parameter bytes: a page as UTF-8.
    package init(_ bytes: [UInt8]) {
        var tags = TagReader(bytes, names: Self.names)
        var links: [String] = []
        var known: Set<String> = []
        var titles: [String: String] = [:]
        var isRedirect = false
        while let tag = tags.next() {
            switch tag.name {
            case "a":
                guard let address = tag["href"], !address.isEmpty, !address.hasPrefix("#") else { break }
                if known.insert(address).inserted { links.append(address) }
            case "meta":
                if tag["property"] == "og:title" { titles["meta"] = tag["content"] }
                if tag["http-equiv"]?.lowercased() == "refresh" { isRedirect = true }
            case "h1":
                if titles["h1"] == nil { titles["h1"] = tags.text(until: "h1") }
            case "title":
                if titles["title"] == nil { titles["title"] = tags.rawText(until: "title") }
            case "script", "style", "textarea": _ = tags.rawText(until: tag.name)
            default: break
            }
        }
        title = ["meta", "h1", "title"].compactMap { titles[$0] }.first { !$0.isEmpty }
        self.isRedirect = isRedirect
        self.links = links
    }

    /// The address from the site's root that a link leads to, not percent-encoded; one that leads out of the site stays as
    /// it is.
    ///
    /// - Parameter address: of the page that the link stands on, from the site's root.
    package static func target(of link: String, on address: String) -> String {
        let scheme = link.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
        guard scheme.endIndex == link.endIndex || link[scheme.endIndex] != ":", !link.hasPrefix("//") else {
            return link
        }
        let path = link.prefix { $0 != "?" && $0 != "#" }
        let suffix = link[path.endIndex...]
        var folders = address.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        if path.hasPrefix("/") { folders = [""] }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if path.hasPrefix("/") { parts.removeFirst() }
        for (place, part) in parts.enumerated() {
            switch part {
            case "..": if folders.count > 1 { folders.removeLast() }
            case ".": break
            default:
                if place < parts.count - 1 { folders.append(part) }
            }
        }
        let last = parts.last ?? ""
        let file = [".", "..", "index.html"].contains(last) ? "" : last
        let whole = (folders + [file]).joined(separator: "/")
        return (whole.removingPercentEncoding ?? whole) + suffix
    }
}
