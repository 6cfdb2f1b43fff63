/// A heading with the id that links lead to.
package struct Heading: Sendable {
    /// 1 to 6, as it is written.
    package let level: Int
    /// Unique in its document.
    package let id: String
    /// The heading's words without any marks.
    package let text: String
}
