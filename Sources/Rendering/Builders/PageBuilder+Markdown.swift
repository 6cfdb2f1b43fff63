import Checking
import Evidence
import Markup
import Planning
import Reading
import Templates

/// The body of Markdown files, and what their links become.
extension PageBuilder {
    /// The body of a Markdown file as HTML for this page.
    func html(_ page: CheckedPage) throws(TemplateRecursion) -> String {
        let document = page.file.document
        let drawings = try drawings(of: document, in: page)
        let names = LinkNames.of(page, document, in: report)
        return document.html { resolve($0, in: page, drawings: drawings, names: names) }
    }

    /// The drawings of a document as HTML, each with an id unique on its page, by the place where they are written.
    private func drawings(
        of document: MarkupDocument, in page: CheckedPage
    ) throws(TemplateRecursion) -> [MarkupPosition: String] {
        var drawings: [MarkupPosition: String] = [:]
        var used: [String: Int] = [:]
        for link in document.links where link.isAlone {
            guard case .drawing(let drawing) = LinkTarget(link, in: page.file.path) else { continue }
            let name = "drawing-\(drawing.name)"
            used[name, default: 0] += 1
            let id = used[name] == 1 ? name : "\(name)-\(used[name] ?? 0)"
            drawings[link.position] = try html(drawing, caption: link, id: id)
        }
        return drawings
    }

    /// - Parameter names: what links without words of their own say, by their targets.
    private func resolve(
        _ link: Link, in page: CheckedPage, drawings: [MarkupPosition: String], names: [LinkTarget: String]
    ) -> ResolvedLink {
        let target = LinkTarget(link, in: page.file.path)
        let address: String
        switch plan.address(of: target, from: plan.route(of: page)) {
        case .inside(let route, let suffix):
            address = self.address(route, suffix: suffix)
            guard link.isImage else { break }
            if case .evidence = target { return .none }
            if case .drawing = target { return .drawing(html: drawings[link.position] ?? "") }
            let size = plan.pictures[route]
            return .picture(address: address, width: size?.width, height: size?.height)
        case .outside(let outside):
            if link.isImage { return .picture(address: outside, width: nil, height: nil) }
            return .address(outside, title: nil, isExternal: outside.contains("//"))
        case .none: return .none
        }
        switch target {
        case .evidence(.stat, let id): return figureLink(id, address: address)
        case .evidence(.source, let id): return .named(address: address, name: report.sources[id]?.title ?? id)
        case .evidence(.campaign, let id): return .named(address: address, name: report.campaigns[id]?.name ?? id)
        case .evidence(.metric, let id): return .named(address: address, name: report.metrics[id]?.label ?? id)
        default:
            if let name = names[target] { return .named(address: address, name: name) }
            return .address(address, title: nil, isExternal: false)
        }
    }

    private func figureLink(_ id: String, address: String) -> ResolvedLink {
        guard let words = index.linkWords[id] else { return .none }
        return .figure(
            address: address, title: words.title, value: words.value, words: words.words,
            lang: report.observations[id].flatMap(foreignLanguage))
    }
}
