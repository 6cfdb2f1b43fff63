import Checking
import Diagnostics
import Evidence
import Planning
import Scaffolding

extension SiteDesk {
    /// Writes an article that builds.
    ///
    /// - Parameters:
    ///   - slug: the last part of its address, if not the title's.
    ///   - isDraft: whether it is kept out of what is published.
    /// - Returns: its path from the site's folder.
    /// - Throws: `DeskRefusal`, `DiskError`
    package func article(_ typed: String, slug wish: String?, isDraft: Bool) throws -> String {
        let title = try Self.title(typed)
        let slug = try slug(of: title, wish: wish, in: ("articles", "/articles/"))
        let figures = report.observations.list.filter { isPresentable($0) }
        return try write(
            ArticleText.file(
                slug: slug, title: title, day: day, isDraft: isDraft,
                figure: (figures.first { $0.rank == .preferred } ?? figures.first).map(citation),
                campaign: report.campaigns.list.first?.id, source: report.sources.list.first?.id))
    }

    /// Writes a comparison page that builds.
    ///
    /// - Parameters:
    ///   - slug: the last part of its address, if not the title's.
    ///   - metric: the id of the metric to be compared; the first that can be where none is named.
    /// - Returns: its path from the site's folder.
    /// - Throws: `DeskRefusal`, also where nothing can be compared; `DiskError`
    package func comparison(_ typed: String, slug wish: String?, metric: String?) throws -> String {
        let title = try Self.title(typed)
        let slug = try slug(of: title, wish: wish, in: ("comparisons", "/compare/"))
        let metrics = try metric.map {
            [try known($0, in: report.metrics, \.id, kind: "metric", option: "--metric").id]
        }
        let pairs = (metrics ?? report.metrics.list.map(\.id)).compactMap(comparablePair)
        guard let pair = pairs.first(where: \.isOfCampaigns) ?? pairs.first else {
            throw metrics == nil ? nothingToCompare : Self.nothingToCompare(of: metric ?? "")
        }
        let subjects = Set(report.observations.list.filter { $0.metric == pair.metric }.map(\.about))
        let campaigns = report.campaigns.list.map(\.id).filter(subjects.contains)
        return try write(
            ComparisonText.file(
                slug: slug, title: title, day: day, metric: pair.metric,
                campaigns: pair.isOfCampaigns ? campaigns : [], figures: pair.figures.map(citation)))
    }

    /// Two figures of one metric that may stand side by side.
    private struct ComparablePair {
        let metric: String
        let figures: [Observation]
        /// Whether each has a column of its own.
        let isOfCampaigns: Bool
    }

    /// The best of a metric's first figures; all pairs of thousands would take long.
    private func comparablePair(_ metric: String) -> ComparablePair? {
        let figures = report.observations.list.lazy.filter { $0.metric == metric && isPresentable($0) }
            .compactMap(report.comparable).prefix(40)
        let pairs = Comparison.pairs(of: Array(figures)).filter { $0.grade > .none }.map { pair in
            let both = [pair.left.observation, pair.right.observation]
            let isOfCampaigns =
                both[0].about != both[1].about && both.allSatisfy { report.campaigns[$0.about] != nil }
            return ComparablePair(metric: metric, figures: both, isOfCampaigns: isOfCampaigns)
        }
        return pairs.first(where: \.isOfCampaigns) ?? pairs.first
    }

    /// Whether a figure has a number that stands.
    private func isPresentable(_ figure: Observation) -> Bool {
        figure.missing == nil && figure.rank != .deprecated && figure.supersededBy == nil
    }

    /// A link to a figure whose words its page's check would pass.
    private func citation(_ figure: Observation) -> Citation {
        guard let qualifier = figure.qualifier, let unit = figure.unit ?? report.metrics[figure.metric]?.unit else {
            return Citation(id: figure.id, words: "")
        }
        let agreement = WordsAgreement(
            figure.asReported, value: figure.value, qualifier: qualifier, bounds: figure.bounds, unit: unit)
        return Citation(id: figure.id, words: agreement == .agrees ? figure.asReported : "")
    }

    /// - Throws: `DeskRefusal` where no entry has the id.
    func known<Value>(
        _ id: String, in catalog: Catalog<Value>, _ path: KeyPath<Value, String>, kind: String, option: String
    ) throws -> Value {
        if let value = catalog[id] { return value }
        let hint =
            NearestName.question(id, in: catalog.list.map { $0[keyPath: path] })
            ?? "The ids stand in content/stats/\(kind)s.yaml."
        throw DeskRefusal(.request, "\(option): no \(kind) has the id “\(Printable.line(id))”.", hint: hint)
    }
}

// MARK: - Messages

extension SiteDesk {
    private var nothingToCompare: DeskRefusal {
        let text =
            report.observations.list.isEmpty
            ? "The site has no figures yet, so there is nothing to compare."
            : "The site has no two figures of one metric that may stand side by side."
        return DeskRefusal(.content, text, hint: "Write down another figure first: sitegen new observation TITLE.")
    }

    private static func nothingToCompare(of metric: String) -> DeskRefusal {
        DeskRefusal(
            .content, "The site has no two figures of “\(metric)” that may stand side by side.",
            hint: "Write down another one first: sitegen new observation TITLE --metric \(metric).")
    }
}
