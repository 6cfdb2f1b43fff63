/// A kind of file that editors write.
package enum FileKind: String, Sendable, CaseIterable {
    case site
    case page
    case comparison
    case sources
    case metrics
    case campaigns
    case events
    case observations

    /// What the file holds, or each of its entries.
    package var outline: RecordOutline {
        switch self {
        case .site: SiteFields.shape.outline
        case .page: FrontMatterFields.page.outline
        case .comparison: FrontMatterFields.comparison.outline
        case .sources: SourceFields.shape.outline
        case .metrics: MetricFields.shape.outline
        case .campaigns: CampaignFields.shape.outline
        case .events: EventFields.shape.outline
        case .observations: ObservationFields.shape.outline
        }
    }

    /// Whether the file is a list of entries.
    package var isStatFile: Bool {
        switch self {
        case .site, .page, .comparison: false
        case .sources, .metrics, .campaigns, .events, .observations: true
        }
    }

    /// Whether it is the front matter of a Markdown file.
    package var isFrontMatter: Bool { self == .page || self == .comparison }

    /// Where such files stand in a site's folder; `*` is any name.
    package var places: [String] {
        switch self {
        case .site: [SiteSettings.path]
        case .page: ["content/*.md", "content/articles/*.md"]
        case .comparison: ["content/comparisons/*.md"]
        case .observations: ["content/stats/observations/*.yaml", "content/stats/observations/*.yml"]
        case .sources, .metrics, .campaigns, .events: ["content/stats/\(rawValue).yaml"]
        }
    }

    /// One sentence on what stands there.
    package var about: String {
        switch self {
        case .site: "What holds for the whole site."
        case .page: "What stands between the two lines --- at the top of an article or a plain page."
        case .comparison: "What stands between the two lines --- at the top of a comparison."
        case .sources: "The documents that figures are taken from, one entry each."
        case .metrics: "What is counted, and how, one entry each."
        case .campaigns: "The campaigns, one entry each."
        case .events: "What else stands on the timeline, one entry each."
        case .observations: "The figures as the sources report them, one entry each."
        }
    }
}
