/// What an editor's comparison page asks to be compared.
package struct ComparisonRequest: Sendable {
    /// What the bars stand for.
    package enum Span: String, Sendable, CaseIterable {
        /// The figure as reported, for the whole of its period.
        case period
        /// The figure for a month of its period.
        case month
    }

    /// In which order the figures stand.
    package enum Order: String, Sendable, CaseIterable {
        case date
        /// The greatest first: a ranking.
        case value
    }

    /// How the figures are shown above the tables.
    package enum Chart: String, Sendable, CaseIterable {
        case bars
        case dots
        /// No drawing.
        case table
    }

    /// Metrics' ids, in the order of the rows.
    package let metrics: [String]
    /// Campaigns' ids, in the order of the columns; all of them where none is named.
    package let campaigns: [String]
    /// What the bars stand for.
    package let per: Span
    /// In which order the figures stand.
    package let order: Order
    /// How the figures are shown above the tables.
    package let chart: Chart
    /// A remark under the tables.
    package let note: String?
    /// Where the ids stand.
    package let ranges: FieldRanges
}

extension ComparisonRequest {
    static func decode(_ decoder: inout RecordDecoder<ComparisonFields>) -> ComparisonRequest {
        ComparisonRequest(
            metrics: decoder.metrics, campaigns: decoder.campaigns, per: decoder.per, order: decoder.order,
            chart: decoder.chart, note: decoder.note, ranges: decoder.ranges)
    }
}
