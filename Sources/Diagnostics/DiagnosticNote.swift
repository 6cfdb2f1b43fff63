/// A further place or remark that belongs to a diagnostic: "the id is first given here".
package struct DiagnosticNote: Sendable, Hashable {
    package let text: String
    package let range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
        self.text = text
        self.range = range
    }
}
