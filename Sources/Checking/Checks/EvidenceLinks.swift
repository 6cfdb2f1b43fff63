package import Diagnostics
import Evidence
package import Markup
package import Reading

/// `stat:`, `source:`, `campaign:` and `metric:` links name entries that exist.
struct EvidenceLinks: Sendable {
    private let known: [EvidenceScheme: KnownIDs]

    init(_ site: ParsedSite) {
        known = [
            .stat: .observations(site), .source: .sources(site), .campaign: .campaigns(site), .metric: .metrics(site),
        ]
    }

    func problem(
        _ link: Link, _ target: LinkTarget, in page: PageFile, _ hints: inout HintAllowance
    ) -> Diagnostic? {
        let range = page.range(of: link)
        switch target {
        case .evidence(let scheme, let id): return known[scheme]?.problem(id, at: range, &hints)
        case .drawing(.chart(let id)), .drawing(.table(let id)):
            return known[.metric]?.problem(id, at: range, &hints)
        case .drawing(.unreadable(let error)): return Self.unreadable(link, error, at: range)
        case .external(let address): return Self.misspelt(address, at: range)
        default: return nil
        }
    }
}

extension PageFile {
    /// Where a link stands in the file.
    package func range(of link: Link) -> SourceRange {
        range(of: link.position)
    }

    /// A place of the Markdown in the file.
    package func range(of position: MarkupPosition) -> SourceRange {
        SourceRange(path: path, line: position.line + bodyOffset, column: position.column, length: position.length)
    }
}

// MARK: - Messages

extension EvidenceLinks {
    /// A scheme that is nearly one of evidence, such as `stats:`.
    private static func misspelt(_ address: String, at range: SourceRange) -> Diagnostic? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = String(address[..<colon]).lowercased()
        let known = ["stat", "source", "campaign", "metric", "chart", "table", "timeline"]
        guard !address.hasPrefix("//"), let meant = NearestName.of(scheme, in: known) else { return nil }
        return Diagnostic(
            .brokenLink, at: range, "“\(scheme):” leads nowhere.",
            explanation:
                "Links to evidence begin with stat:, source:, campaign: or metric:, drawings with chart:, table: or timeline:.",
            fixes: ["Did you mean “\(meant):”?"])
    }

    private static func unreadable(_ link: Link, _ error: EDTFError, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidEDTF, at: range, "“\(link.destination)” is no stretch of time: \(error.reason)",
            fixes: ["Write “timeline:” alone for all of it, or with a period: timeline:2018/2020."])
    }
}
