/// A heading with the id that links lead to.
package struct Heading: Sendable {
    /// 1 to 6.
    package let level: Int
    /// Unique in its document.
    package let id: String
    /// The heading's text with its marks.
    package let content: [Inline]

    /// The heading's words without any marks.
    package var text: String { content.plainText }
}
