/// A link or a picture.
package struct Link: Sendable {
    /// The destination with escapes and entities resolved: `stat:2019-arrests`, `other.md#part`.
    package let destination: String
    /// The title between quotation marks, or empty.
    package let title: String
    /// The words without any marks; a picture's alternative text.
    package let words: String
    /// Whether it has no words of its own: nothing but spaces stands between the brackets, or it is an address between
    /// angle brackets. Where its target has a name, that is filled in.
    package let isEmpty: Bool
    /// Whether it is a picture.
    package let isImage: Bool
    /// Whether `{decorative}` follows the picture: it says nothing that a reader who cannot see it would miss.
    package let isDecorative: Bool
    /// Whether the picture is all that its paragraph holds.
    package internal(set) var isAlone: Bool
    /// Where the destination stands in the document.
    package let position: MarkupPosition
    /// The end of the words right before it in its block, where they may say something of a figure that it leads to;
    /// a hedge fits in.
    package internal(set) var lead = ""
}

extension Link {
    /// Stands where a link will be whose text is being read.
    static let unread = Link(
        destination: "", title: "", words: "", isEmpty: true, isImage: false, isDecorative: false, isAlone: false,
        position: MarkupPosition(line: 1, column: 1, length: 1))
}
