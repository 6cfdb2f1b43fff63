import Checking
import Evidence
import Planning
import Reading

/// What belongs to what in a report, looked up once for all pages.
struct EvidenceIndex: Sendable {
    let byMetric: [String: [Observation]]
    /// By the id of the campaign, event or place that figures are about.
    let bySubject: [String: [Observation]]
    let bySource: [String: [Observation]]
    let parts: [String: [Observation]]
    /// Contradictions hold in both directions, also where only one side is written down.
    let contradictions: [String: [Observation]]
    /// The pages whose text cites a figure.
    let citations: [String: [CheckedPage]]
    /// The pages that rest on a source.
    let sourceCitations: [String: [CheckedPage]]
    let eventsByCampaign: [String: [Event]]
    let successors: [String: [Campaign]]
    /// The figure that a figure replaced.
    let predecessors: [String: Observation]
    /// What links to figures say: made once, since most figures are linked to often.
    let linkWords: [String: LinkWords]

    /// What a link to a figure says.
    struct LinkWords: Sendable {
        /// Period, publisher, date and paragraph.
        let title: String
        /// Plain digits; absent where there is no value.
        let value: String?
        /// Those of the report.
        let words: String
    }

    init(_ plan: SitePlan) {
        let report = plan.report
        let observations = report.observations.list
        byMetric = Dictionary(grouping: observations, by: \.metric)
        bySubject = Dictionary(grouping: observations, by: \.about)
        bySource = Dictionary(grouping: observations, by: \.source)
        parts = Dictionary(grouping: observations.filter { $0.partOf != nil }) { $0.partOf ?? "" }
        var opposed: [String: [Observation]] = [:]
        for observation in observations {
            for id in observation.contradicts {
                guard let other = report.observations[id] else { continue }
                for (one, two) in [(observation, other), (other, observation)]
                where opposed[one.id]?.contains(where: { $0.id == two.id }) != true {
                    opposed[one.id, default: []].append(two)
                }
            }
        }
        contradictions = opposed
        var citations: [String: [CheckedPage]] = [:]
        var sourceCitations: [String: [CheckedPage]] = [:]
        for page in report.pages {
            for id in page.citedFigures { citations[id, default: []].append(page) }
            for id in page.citedSources { sourceCitations[id, default: []].append(page) }
        }
        self.citations = citations
        self.sourceCitations = sourceCitations
        eventsByCampaign = Dictionary(grouping: report.events.list.filter { $0.campaign != nil }) { $0.campaign ?? "" }
        linkWords = Dictionary(
            observations.compactMap { observation in
                report.sources[observation.source].map { (observation.id, Self.linkWords(of: observation, $0)) }
            }, uniquingKeysWith: { first, _ in first })
        predecessors = Dictionary(
            observations.compactMap { former in former.supersededBy.map { ($0, former) } },
            uniquingKeysWith: { first, _ in first })
        successors = Dictionary(grouping: report.campaigns.list.filter { $0.predecessor != nil }) {
            $0.predecessor ?? ""
        }
    }

    private static func linkWords(of observation: Observation, _ source: Source) -> LinkWords {
        let place = "\(source.publisher), \(FigureWords.date(of: source)), paragraph \(observation.paragraph)"
        return LinkWords(
            title: "\(FigureWords.period(observation.period)); \(place)",
            value: observation.value.map(PlainNumber.digits), words: FigureWords.words(of: observation))
    }
}
