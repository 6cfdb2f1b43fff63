import Diagnostics
import Markup
import Reading

/// Links to Markdown files, to headings and to files of content/assets/ lead to something that is there.
struct PageLinks: Sendable {
    private let pages: [String: PageFile]
    private let brokenPages: Set<String>
    private let leftOut: [String: LeftOutPage]
    /// The files of content/assets/, and whether each is a picture that could be read.
    private let assets: [String: Bool]

    /// What is looked up for one link is at hand for the next, and what is left for hints.
    struct Knowledge {
        var hints = HintAllowance()
        private var headings: [String: Set<String>] = [:]

        /// The ids of a page's headings.
        ///
        /// - Parameter document: the page's, if it is at hand.
        mutating func headings(of page: PageFile, _ document: MarkupDocument? = nil) -> Set<String> {
            if let known = headings[page.path] { return known }
            let ids = Set((document ?? page.document).headings.map(\.id))
            headings[page.path] = ids
            return ids
        }
    }

    init(_ site: ParsedSite, leftOut: [LeftOutPage]) {
        pages = Dictionary(site.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        brokenPages = site.brokenPages
        self.leftOut = Dictionary(leftOut.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        assets = Dictionary(site.assets.map { ($0.path, $0.size != nil) }, uniquingKeysWith: { first, _ in first })
    }

    func problem(
        _ link: Link, _ target: LinkTarget, in text: PageText, _ known: inout Knowledge
    ) -> Diagnostic? {
        let page = text.page
        let range = page.range(of: link)
        switch target {
        case .heading(let id):
            // `#` and `#top` lead to the top of any page (HTML, 7.4.6.4).
            if id.isEmpty || id.lowercased() == "top" { return nil }
            return heading(id, of: page, known.headings(of: page, text.document), at: range, &known)
        case .page(let path, _, let heading):
            if brokenPages.contains(path) { return nil }
            if let page = leftOut[path] { return Self.leftOutPage(page, at: range) }
            guard let target = pages[path] else { return missingPage(path, from: page, at: range, &known) }
            guard let heading, !heading.isEmpty else { return nil }
            return self.heading(heading, of: target, known.headings(of: target), at: range, &known)
        case .asset(let path, _):
            guard let isPicture = assets[path] else { return missingAsset(path, from: page, at: range, &known) }
            return link.isImage && !isPicture ? Self.unreadablePicture(path, at: range) : nil
        default:
            return nil
        }
    }

    private func heading(
        _ id: String, of page: PageFile, _ ids: Set<String>, at range: SourceRange, _ known: inout Knowledge
    ) -> Diagnostic? {
        guard !ids.contains(id) else { return nil }
        return Self.missingHeading(id, of: page.path, at: range, ids: ids, &known)
    }
}

// MARK: - Messages

extension PageLinks {
    private func missingPage(
        _ path: String, from page: PageFile, at range: SourceRange, _ known: inout Knowledge
    ) -> Diagnostic {
        let hint =
            known.hints.covers(pages.count)
            ? nearest(path, among: pages.keys.filter { $0 != page.path }, from: page) : nil
        return Diagnostic(
            .brokenLink, at: range, "There is no page \(path).",
            fixes: [hint ?? "Correct the link, or write the page."])
    }

    private func missingAsset(
        _ path: String, from page: PageFile, at range: SourceRange, _ known: inout Knowledge
    ) -> Diagnostic {
        let hint = known.hints.covers(assets.count) ? nearest(path, among: Array(assets.keys), from: page) : nil
        return Diagnostic(
            .brokenLink, at: range, "There is no file \(path).",
            fixes: [hint ?? "Put the file there, or correct the link."])
    }

    private static func unreadablePicture(_ path: String, at range: SourceRange) -> Diagnostic {
        let isDrawing = path.lowercased().hasSuffix(".svg")
        return Diagnostic(
            .pictureUnreadable, at: range, "The width and the height of \(path) could not be read.",
            fixes: [
                isDrawing
                    ? "Give its first element, svg, a width and a height, or a viewBox."
                    : "Save it as PNG, JPEG, GIF, WebP, AVIF or SVG, under a name that ends so."
            ])
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
        _ id: String, of path: String, at range: SourceRange, ids: Set<String>, _ known: inout Knowledge
    ) -> Diagnostic {
        let summary = "\(path) has no heading “\(id)”."
        guard known.hints.covers(ids.count) else {
            return Diagnostic(.brokenHeading, at: range, summary, fixes: ["Correct the link, or write the heading."])
        }
        let hint =
            NearestName.question(id, in: ids)
            ?? (ids.isEmpty
                ? "Link to the page alone: it has no headings."
                : "Write one of its headings: \(ids.sorted().prefix(8).joined(separator: ", ")).")
        return Diagnostic(.brokenHeading, at: range, summary, fixes: [hint])
    }
}
