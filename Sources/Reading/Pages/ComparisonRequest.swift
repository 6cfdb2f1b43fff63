/// What an editor's comparison page asks to be compared.
package struct ComparisonRequest: Sendable {
    /// Metrics' ids, in the order of the rows.
    package let metrics: [String]
    /// Campaigns' ids, in the order of the columns; all of them where none is named.
    package let campaigns: [String]
    /// A remark under the tables.
    package let note: String?
    /// Where the ids stand.
    package let ranges: FieldRanges
}
