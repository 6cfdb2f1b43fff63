import Checking
import Evidence
import Explaining

/// The figures and documents of a report, as tables in the order of their files.
struct EvidenceLists: Sendable {
    private let report: CheckedReport
    /// How many pages cite a figure, by its id.
    private let citations: [String: Int]

    init(_ report: CheckedReport) {
        self.report = report
        var citations: [String: Int] = [:]
        for page in report.pages { for id in page.citedFigures { citations[id, default: 0] += 1 } }
        self.citations = citations
    }

    private static let figureColumns = [
        "id", "metric", "campaign", "period", "as_reported", "missing", "source", "status",
    ]

    var figures: Listing {
        Listing(
            "stats", columns: Self.figureColumns + ["cited_by"],
            rows: report.observations.list.map { row(of: $0) + [.count(citations[$0.id] ?? 0)] })
    }

    var uncited: Listing {
        Listing(
            "uncited", columns: Self.figureColumns,
            rows: report.observations.list.filter { citations[$0.id] == nil }.map(row))
    }

    private func row(of figure: Observation) -> [FactValue] {
        [
            .text(figure.id), .text(report.metrics[figure.metric]?.label ?? figure.metric),
            .optional(report.campaign(of: figure)?.id), .optional(figure.period?.text),
            figure.asReported.isEmpty ? .nothing : .text(figure.asReported), .optional(figure.missing?.rawValue),
            .text(figure.source), .text(figure.status.rawValue),
        ]
    }

    var sources: Listing {
        let figures = Dictionary(grouping: report.observations.list, by: \.source)
        return Listing(
            "sources", columns: ["id", "title", "publisher", "date", "language", "tier", "figures"],
            rows: report.sources.list.map { source in
                [
                    .text(source.id), .text(source.title), .text(source.publisher), .optional(source.date?.text),
                    .text(source.language), .text(source.tier.rawValue), .count(figures[source.id]?.count ?? 0),
                ]
            })
    }

    var unverified: Listing {
        Listing(
            "unverified", columns: ["id", "as_reported", "source", "document", "paragraph", "last_verified"],
            rows: report.observations.list.compactMap { figure in
                let day: String?
                switch report.verification(of: figure) {
                case .verified: return nil
                case .never: day = nil
                case .outdated(let since): day = since
                }
                return [
                    .text(figure.id), figure.asReported.isEmpty ? .nothing : .text(figure.asReported),
                    .text(figure.source), .optional(report.sources[figure.source]?.document),
                    .count(figure.paragraph), .optional(day),
                ]
            })
    }
}
