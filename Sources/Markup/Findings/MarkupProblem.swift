/// Something of a document that was read otherwise than its author may think.
package struct MarkupProblem: Sendable {
    /// What it is.
    package enum Kind: Sendable, Equatable {
        /// `[^label]` without a footnote of that name.
        case footnoteMissing(String)
        /// A footnote that nothing refers to.
        case footnoteUnused(String)
        /// A second footnote of the same name; and where the first stands.
        case footnoteRepeated(String, first: MarkupPosition)
        /// `[!WORD]` at the start of a quotation that is no kind of call-out.
        case calloutUnknown(String)
        /// Cells beyond the last column of their table, which are not shown.
        case cellsLost(Int)
        /// More cells than `MarkupLimits.tableCells`; the rest of the table is not shown.
        case tableTooLarge
        /// Blocks or marks nested deeper than `MarkupLimits.nesting`; what is inside is not shown.
        case nestedTooDeep
    }

    /// What it is.
    package let kind: Kind
    /// Where it stands.
    package let position: MarkupPosition
}

extension MarkupProblem {
    /// Whether a limit was reached, so that a part of the text was not read.
    package var isOfLimits: Bool { kind == .nestedTooDeep || kind == .tableTooLarge }
}
