/// A further place or remark that belongs to a diagnostic: "the id is first given here".
package struct DiagnosticNote: Sendable, Hashable {
    /// One sentence.
    package let text: String
    /// The place it speaks of.
    package let range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
        self.text = text
        self.range = range
    }
}
