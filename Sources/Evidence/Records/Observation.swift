package import Foundation

/// One figure that one document reports (SDMX: an observation; schema.org: Observation).
package struct Observation: Sendable, Hashable {
    /// Stable slug; the figure's page is /stats/ID/.
    package let id: String
    /// A metric's id.
    package let metric: String
    /// The id of a campaign or an event, or an ISO 3166-1 country code.
    package let about: String
    /// The words of the figure; empty where `missing` is given.
    package let asReported: String
    /// Full magnitude; absent where missing, and for `between`.
    package let value: Decimal?
    /// The hedge; absent where missing.
    package let qualifier: Qualifier?
    /// What the hedge makes of the value.
    package let bounds: Bounds
    /// The unit, where it is not the metric's.
    package let unit: String?
    /// In the order printed.
    package let equivalents: [Equivalent]
    /// The period that the figure covers; absent where the source gives none.
    package let period: EDTF?
    /// How the figure relates to its period.
    package let periodBasis: PeriodBasis?
    /// The id of the observation that this one is a part of.
    package let partOf: String?
    /// Ids of observations that cannot be true together with this one.
    package let contradicts: [String]
    /// A source's id.
    package let source: String
    /// Number of the paragraph in the document: its lines that are not blank, counted from 1.
    package let paragraph: Int
    /// Who said it.
    package let attributedTo: String?
    /// Whether it is to be used.
    package let rank: Rank
    /// Why, unless the rank is normal.
    package let rankReason: String?
    /// Its standing.
    package let status: ObservationStatus
    /// What a misprint may have been meant to say.
    package let suspected: SuspectedReading?
    /// Why there is no number, where there is none.
    package let missing: MissingReason?
    /// What a change is measured from: "its peak in 2019".
    package let base: String?
    /// The id of the observation that replaced this one.
    package let supersededBy: String?
    /// Ids of checks whose warnings on this figure an editor has answered.
    package let accepts: [String]
    /// The answer, which the figure's page shows.
    package let acceptsReason: String?
    /// An editor's remark.
    package let comment: String?

    package init(
        id: String, metric: String, about: String, asReported: String, value: Decimal?, qualifier: Qualifier?,
        bounds: Bounds, unit: String?, equivalents: [Equivalent], period: EDTF?, periodBasis: PeriodBasis?,
        partOf: String?, contradicts: [String], source: String, paragraph: Int, attributedTo: String?, rank: Rank,
        rankReason: String?, status: ObservationStatus, suspected: SuspectedReading?, missing: MissingReason?,
        base: String? = nil, supersededBy: String? = nil, accepts: [String] = [], acceptsReason: String? = nil,
        comment: String?
    ) {
        self.id = id
        self.metric = metric
        self.about = about
        self.asReported = asReported
        self.value = value
        self.qualifier = qualifier
        self.bounds = bounds
        self.unit = unit
        self.equivalents = equivalents
        self.period = period
        self.periodBasis = periodBasis
        self.partOf = partOf
        self.contradicts = contradicts
        self.source = source
        self.paragraph = paragraph
        self.attributedTo = attributedTo
        self.rank = rank
        self.rankReason = rankReason
        self.status = status
        self.suspected = suspected
        self.missing = missing
        self.base = base
        self.supersededBy = supersededBy
        self.accepts = accepts
        self.acceptsReason = acceptsReason
        self.comment = comment
    }
}
