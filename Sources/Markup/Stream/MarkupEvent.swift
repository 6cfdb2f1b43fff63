/// A block or a mark of a document that begins or ends, or what stands in it (CommonMark 0.30, chapters 4 to 6, and
/// GitHub's extensions).
struct MarkupEvent {
    enum Kind: UInt8 {
        /// Takes the place of what turned out to be no part of the document.
        case nothing

        // Blocks
        case paragraph, endParagraph
        /// A picture that its paragraph holds alone; like `image`, with the same end.
        case picture
        case heading, endHeading
        case quotation, endQuotation
        /// `start`: the place of its kind among all kinds.
        case callout, endCallout
        /// `start`: the first number of a numbered list, -1 of a bulleted one. `end`: 1 where its items' paragraphs are
        /// shown without tags.
        case list, endList
        /// `start`: 0 where it is no task, 1 where the task is open, 2 where it is done.
        case item, endItem
        /// `start`: 1 where it has a caption, which comes first.
        case table, endTable
        case caption, endCaption
        case head, endHead, body, endBody, row, endRow
        /// `start`: the column's alignment. `end`: 1 in the head.
        case cell, endCell
        /// The words after a fence; the code follows.
        case codeInfo, codeBlock
        case html
        case thematicBreak
        /// `start`: its number. `end`: how many references lead to it.
        case footnote, endFootnote

        // Running text
        case text, code, inlineHTML
        case softBreak, lineBreak
        case emphasis, endEmphasis, strong, endStrong, strikethrough, endStrikethrough
        /// `end`: how many events on it ends. `start`: how many links and pictures there are inside.
        case link, image
        /// `start`: 1 where nothing stands inside.
        case endLink, endImage
        /// Tildes that stand for themselves. `start`: how many.
        case tildes
        /// A reference to a footnote. `start`: the place of its label among all labels.
        case reference
    }

    var kind: Kind
    /// Where the words begin among the stream's bytes, unless the kind says otherwise.
    var start = 0
    /// Where they end.
    var end = 0
}
