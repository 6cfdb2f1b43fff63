import Diagnostics
import Markup
import Reading

/// Links to Markdown files, to headings and to files of content/assets/ lead to something that is there.
struct PageLinks: Sendable {
    private let pages: [String: PageFile]
    private let brokenPages: Set<String>
    private let leftOut: [String: LeftOutPage]
    private let assets: Set<String>

    init(_ site: ParsedSite, leftOut: [LeftOutPage]) {
        pages = Dictionary(site.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        brokenPages = site.brokenPages
        self.leftOut = Dictionary(leftOut.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        assets = Set(site.assets.map(\.path))
    }

    func problem(
        _ link: Link, _ target: LinkTarget, in text: PageText, _ hints: inout HintAllowance
    ) -> Diagnostic? {
        let page = text.page
        let range = page.range(of: link)
        switch target {
        case .heading(let id):
            // `#` and `#top` lead to the top of any page (HTML, 7.4.6.4).
            if id.isEmpty || id.lowercased() == "top" { return nil }
            return heading(id, of: page, text.document.headings, at: range, &hints)
        case .page(let path, let heading):
            if brokenPages.contains(path) { return nil }
            if let page = leftOut[path] { return Self.leftOutPage(page, at: range) }
            guard let target = pages[path] else { return missingPage(path, from: page, at: range, &hints) }
            return heading.flatMap {
                $0.isEmpty ? nil : self.heading($0, of: target, target.document.headings, at: range, &hints)
            }
        case .asset(let path):
            return assets.contains(path) ? nil : missingAsset(path, from: page, at: range, &hints)
        default:
            return nil
        }
    }

    private func heading(
        _ id: String, of page: PageFile, _ known: [Heading], at range: SourceRange, _ hints: inout HintAllowance
    ) -> Diagnostic? {
        guard !known.contains(where: { $0.id == id }) else { return nil }
        return Self.missingHeading(id, of: page.path, at: range, known: Set(known.map(\.id)), &hints)
    }
}

// MARK: - Messages

extension PageLinks {
    private func missingPage(
        _ path: String, from page: PageFile, at range: SourceRange, _ hints: inout HintAllowance
    ) -> Diagnostic {
        let hint =
            hints.covers(pages.count)
            ? nearest(path, among: pages.keys.filter { $0 != page.path }, from: page) : nil
        return Diagnostic(
            .brokenLink, at: range, "There is no page \(path).",
            fixes: [hint ?? "Correct the link, or write the page."])
    }

    private func missingAsset(
        _ path: String, from page: PageFile, at range: SourceRange, _ hints: inout HintAllowance
    ) -> Diagnostic {
        let hint = hints.covers(assets.count) ? nearest(path, among: Array(assets), from: page) : nil
        return Diagnostic(
            .brokenLink, at: range, "There is no file \(path).",
            fixes: [hint ?? "Put the file there, or correct the link."])
    }

    /// A file with nearly the same name, as the page would link to it.
    private func nearest(_ path: String, among paths: [String], from page: PageFile) -> String? {
        func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
        let byName = Dictionary(paths.sorted().map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        let found = byName[name(path)] ?? NearestName.of(name(path), in: byName.keys).flatMap { byName[$0] }
        guard let found else { return nil }
        let here = page.path.split(separator: "/").dropLast()
        let there = found.split(separator: "/")
        let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
        let address = Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared).map(String.init)
        return "Did you mean “\(address.joined(separator: "/"))”?"
    }

    private static func leftOutPage(_ page: LeftOutPage, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: range, "\(page.path) is not published: it is \(page.reason).",
            fixes: ["Publish the page, remove the link, or build with \(page.flag)."])
    }

    private static func missingHeading(
        _ id: String, of path: String, at range: SourceRange, known: Set<String>, _ hints: inout HintAllowance
    ) -> Diagnostic {
        let summary = "\(path) has no heading “\(id)”."
        guard hints.covers(known.count) else {
            return Diagnostic(.brokenHeading, at: range, summary, fixes: ["Correct the link, or write the heading."])
        }
        let hint =
            NearestName.question(id, in: known)
            ?? (known.isEmpty
                ? "The page has no headings." : "Its headings: \(known.sorted().prefix(8).joined(separator: ", ")).")
        return Diagnostic(.brokenHeading, at: range, summary, fixes: [hint])
    }
}
