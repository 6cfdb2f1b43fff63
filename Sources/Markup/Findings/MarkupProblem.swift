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
        /// An id that a heading asks for, `{#id}`, and another heading or the page itself has; and where that one asks
        /// for it.
        case headingIDTaken(String, first: MarkupPosition?)
        /// What stands in `{#…}` at the end of a heading and can be no id.
        case headingIDUnreadable(String)
        /// A line `<!-- more -->` that ends no summary, and why.
        case summaryMark(SummaryMark)
        /// `](scheme: …` in the text: the space makes the brackets text. The scheme, and the rest up to the bracket.
        case linkUnread(scheme: String, rest: String)
        /// `[!NOTE]` with other words in its line, or in a later line of a quotation.
        case calloutNotAlone(String)
        /// `[!WORD]` at the start of a quotation that is no kind of call-out.
        case calloutUnknown(String)
        /// Cells beyond the last column of their table, which are not shown.
        case cellsLost(Int)
        /// More cells than `MarkupLimits.tableCells`; the rest of the table is not shown.
        case tableTooLarge
        /// Blocks or marks nested deeper than `MarkupLimits.nesting`; what is inside is not shown.
        case nestedTooDeep
    }

    /// Why a line `<!-- more -->` ends no summary.
    package enum SummaryMark: Sendable, Equatable {
        /// There are no words before it.
        case first
        /// There is one before it.
        case second
        /// It stands in a list, a quotation, a footnote or a line of text.
        case inside
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
