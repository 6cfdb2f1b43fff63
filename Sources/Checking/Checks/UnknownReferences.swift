import Diagnostics
import Evidence
import Reading

/// Every id that an entry or a page's front matter names belongs to an entry.
struct UnknownReferences {
    private let sources: KnownIDs
    private let metrics: KnownIDs
    private let campaigns: KnownIDs
    private let subjects: KnownIDs
    private let observations: KnownIDs
    private var diagnostics: [Diagnostic] = []

    static func check(_ site: ParsedSite) -> [Diagnostic] {
        var check = UnknownReferences(site)
        for entry in site.observations.entries + site.observations.flawed { check.check(entry) }
        for entry in site.campaigns.entries + site.campaigns.flawed {
            check.one(entry.value.predecessor, "predecessor", entry.ranges, check.campaigns, own: entry.value.id)
            check.one(entry.value.partOf, "part_of", entry.ranges, check.campaigns, own: entry.value.id)
            check.all(entry.value.sources, "sources", entry.ranges, check.sources)
        }
        for entry in site.metrics.entries + site.metrics.flawed {
            check.all(entry.value.comparableWith, "comparable_with", entry.ranges, check.metrics, own: entry.value.id)
        }
        for entry in site.events.entries + site.events.flawed {
            check.one(entry.value.campaign, "campaign", entry.ranges, check.campaigns)
            check.all(entry.value.sources, "sources", entry.ranges, check.sources)
        }
        for page in site.pages {
            let matter = page.frontMatter
            check.one(matter.value.campaign, "campaign", matter.ranges, check.campaigns)
            check.all(matter.value.sources, "sources", matter.ranges, check.sources)
            if let comparison = matter.value.comparison {
                check.all(comparison.metrics, "metrics", comparison.ranges, check.metrics)
                check.all(comparison.campaigns, "campaigns", comparison.ranges, check.campaigns)
            }
        }
        return check.diagnostics
    }

    private init(_ site: ParsedSite) {
        sources = .sources(site)
        metrics = .metrics(site)
        campaigns = .campaigns(site)
        subjects = .subjects(site)
        observations = .observations(site)
    }

    private mutating func check(_ entry: Entry<Observation>) {
        one(entry.value.metric, "metric", entry.ranges, metrics)
        if Place(code: entry.value.about) == nil { one(entry.value.about, "about", entry.ranges, subjects) }
        one(entry.value.source, "source", entry.ranges, sources)
        one(entry.value.partOf, "part_of", entry.ranges, observations, own: entry.value.id)
        one(entry.value.supersededBy, "superseded_by", entry.ranges, observations, own: entry.value.id)
        all(entry.value.contradicts, "contradicts", entry.ranges, observations, own: entry.value.id)
    }

    /// A field that could not be decoded, or is missing, is empty here and was told before.
    private mutating func one(
        _ id: String?, _ field: String, _ ranges: FieldRanges, _ known: KnownIDs, own: String? = nil
    ) {
        guard let id, !id.isEmpty, !known.mayHold(id), let problem = known.problem(id, at: ranges[field], own: own)
        else { return }
        diagnostics.append(problem)
    }

    private mutating func all(
        _ ids: [String], _ field: String, _ ranges: FieldRanges, _ known: KnownIDs, own: String? = nil
    ) {
        for (index, id) in ids.enumerated() where !known.mayHold(id) {
            if let problem = known.problem(id, at: ranges[field, index], own: own) { diagnostics.append(problem) }
        }
    }
}
