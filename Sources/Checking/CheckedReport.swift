package import Evidence
package import Reading

/// A whole report whose references all hold. Only `ReportChecker` makes one.
package struct CheckedReport: Sendable {
    package let folderName: String
    package let settings: SiteSettings
    package let pages: [CheckedPage]
    package let leftOut: [LeftOutPage]
    package let sources: Catalog<Source>
    package let metrics: Catalog<Metric>
    package let campaigns: Catalog<Campaign>
    package let events: Catalog<Event>
    package let observations: Catalog<Observation>
    let verifications: [String: Verification]
    /// Figures that another one contradicts.
    let contradicted: Set<String>
    package let assets: [InputFile]
    package let themeAssets: [InputFile]
    /// The paths of all Markdown files, also of those that are left out or broken.
    package let pagePaths: Set<String>
}

extension CheckedReport {
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
