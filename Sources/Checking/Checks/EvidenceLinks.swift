package import Diagnostics
import Evidence
package import Markup
package import Reading

/// `stat:`, `source:`, `campaign:` and `metric:` links name entries that exist.
struct EvidenceLinks: Sendable {
    private let known: [EvidenceScheme: KnownIDs]
    /// What may follow `chart:`.
    private let charted: KnownIDs
    private let figures: Set<String>
    /// The figures of which parts are reported.
    private let wholes: Set<String>

    init(_ site: ParsedSite) {
        known = [
            .stat: .observations(site), .source: .sources(site), .campaign: .campaigns(site), .metric: .metrics(site),
        ]
        charted = KnownIDs.metrics(site).union(.observations(site), kind: "metric or figure")
        figures = Set(site.observations.entries.map(\.value.id))
        wholes = Set(site.observations.entries.compactMap(\.value.partOf))
    }

    func problem(
        _ link: Link, _ target: LinkTarget, in page: PageFile, _ hints: inout HintAllowance
    ) -> Diagnostic? {
        let range = page.range(of: link)
        switch target {
        case .evidence(let scheme, let id): return known[scheme]?.problem(id, at: range, &hints)
        case .drawing(.chart(let id)) where figures.contains(id) && known[.metric]?.mayHold(id) != true:
            return wholes.contains(id) ? nil : Self.withoutParts(id, at: range)
        case .drawing(.chart(let id)): return charted.problem(id, at: range, &hints)
        case .drawing(.table(let id)): return known[.metric]?.problem(id, at: range, &hints)
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

    private static func withoutParts(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: range, "No figure is a part of “\(id)”, so there is nothing to draw.",
            explanation: "“chart:” draws the figures of a metric, or one figure with its parts.",
            fixes: ["Write the id of a metric, or of a figure that others name in “part_of”."])
    }

    private static func unreadable(_ link: Link, _ error: EDTFError, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidEDTF, at: range, "“\(link.destination)” is no stretch of time: \(error.reason)",
            fixes: ["Write “timeline:” alone for all of it, or with a period: timeline:2018/2020."])
    }
}
