package import Evidence
package import Reading

/// A whole report whose references all hold. Only `ReportChecker` makes one.
package struct CheckedReport: Sendable {
    /// The name of the site's folder.
    package let folderName: String
    /// What site.yaml says.
    package let settings: SiteSettings
    /// The pages that will be published, in the order of their files.
    package internal(set) var pages: [CheckedPage]
    /// The pages that are not published this time.
    package let leftOut: [LeftOutPage]
    /// The documents.
    package let sources: Catalog<Source>
    /// What is counted.
    package let metrics: Catalog<Metric>
    /// The campaigns.
    package let campaigns: Catalog<Campaign>
    /// The events.
    package let events: Catalog<Event>
    /// The figures.
    package let observations: Catalog<Observation>
    let verifications: [String: Verification]
    /// The places of the pages by the path of their files.
    let pagePlaces: [String: Int]
    /// Figures that another one contradicts.
    let contradicted: Set<String>
    /// Files of `content/assets/`.
    package let assets: [AssetFile]
    /// Files of `templates/assets/`.
    package let themeAssets: [AssetFile]
    /// The checks of a page's text, which know what its links may lead to.
    let pageChecks: PageChecks
}

extension CheckedReport {
    /// The page of a Markdown file, if it is published.
    package func page(at path: String) -> CheckedPage? { pagePlaces[path].map { pages[$0] } }

    /// The campaign that a figure belongs to: the one it is about, or that of its event.
    package func campaign(of observation: Observation) -> Campaign? {
        campaigns[observation.about] ?? events[observation.about]?.campaign.flatMap { campaigns[$0] }
    }

    /// Whether a figure was held against its document.
    package func verification(of observation: Observation) -> Verification {
        verifications[observation.id] ?? .never
    }

    /// A figure with everything on which a comparison depends.
    package func comparable(_ observation: Observation) -> ComparableFigure? {
        guard let metric = metrics[observation.metric] else { return nil }
        let campaign = campaign(of: observation)
        return ComparableFigure(
            observation, metric: metric, producer: sources[observation.source]?.producer,
            geography: campaign?.geography ?? Place(code: observation.about)?.name, offences: campaign?.offences,
            isContradicted: contradicted.contains(observation.id))
    }

    /// The title of the site, or the name of its folder.
    package var title: String { settings.title ?? folderName }
}
