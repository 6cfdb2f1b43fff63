import Evidence
import Foundation
import Markup
import Reading

/// What the things that links lead to are called: a link that repeats a title quotes it.
struct LinkTitles: Sendable {
    private let pages: [String: PageFile]
    private let names: [EvidenceScheme: [String: String]]

    init(_ site: ParsedSite) {
        pages = Dictionary(site.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        func table<Value>(_ entries: [Entry<Value>], _ id: KeyPath<Value, String>, _ name: KeyPath<Value, String>)
            -> [String: String]
        {
            Dictionary(
                entries.map { ($0.value[keyPath: id], $0.value[keyPath: name]) },
                uniquingKeysWith: { first, _ in first })
        }
        names = [
            .source: table(site.sources.entries, \.id, \.title),
            .campaign: table(site.campaigns.entries, \.id, \.name),
            .metric: table(site.metrics.entries, \.id, \.label),
        ]
    }

    /// Whether a link's words are the title of what it leads to, or its address; of a source's title a part is enough.
    func isQuoted(_ link: Link, _ target: LinkTarget) -> Bool {
        let words = Self.folded(link.words)
        guard !words.isEmpty, link.words != link.destination else { return true }
        switch target {
        case .evidence(let scheme, let id):
            guard let name = names[scheme]?[id].map(Self.folded) else { return false }
            return scheme == .source ? name.contains(words) : name == words
        case .page(let path, _, let heading):
            guard let page = pages[path] else { return false }
            if Self.folded(page.title) == words { return true }
            return heading != nil && page.document.headings.contains { Self.folded($0.text) == words }
        case .external(let address):
            // An address without its scheme is one still.
            return Self.folded(address).hasSuffix(words)
        default: return false
        }
    }

    private static func folded(_ text: String) -> String {
        let plain = text.lowercased().map { character -> Character in
            switch character {
            case "–", "—", "‐", "‑", "−": "-"
            case "“", "”", "„": "\""
            case "’", "‘": "'"
            default: character
            }
        }
        return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
