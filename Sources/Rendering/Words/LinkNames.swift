import Checking
import Evidence
import Markup
import Reading

/// What links to pages, headings and drawings say that have no words of their own.
enum LinkNames {
    /// The names of what such links of a page lead to; each page is fetched once.
    static func of(_ page: CheckedPage, _ document: MarkupDocument, in report: CheckedReport) -> [LinkTarget: String] {
        var names: [LinkTarget: String] = [:]
        var headings: [String: [String: String]] = [:]
        func heading(_ id: String, of other: CheckedPage) -> String? {
            let path = other.file.path
            if headings[path] == nil {
                let document = path == page.file.path ? document : other.file.document
                headings[path] = Dictionary(
                    document.headings.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
            }
            return headings[path]?[id].flatMap { $0.isEmpty ? nil : $0 }
        }
        for link in document.links where link.isEmpty && !link.isImage {
            let target = LinkTarget(link, in: page.file.path)
            guard names[target] == nil else { continue }
            switch target {
            case .page(let path, _, let id):
                names[target] = report.page(at: path).map { other in
                    id.flatMap { heading($0, of: other) } ?? other.file.title
                }
            case .heading(let id): names[target] = heading(id, of: page) ?? page.file.title
            case .drawing(.chart(let id)), .drawing(.table(let id)):
                names[target] = report.metrics[id]?.label ?? report.observations[id].map(FigureWords.words)
            default: break
            }
        }
        return names
    }
}
