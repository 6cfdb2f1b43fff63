/// How a report is written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: excerpt, caret, rule and hint.
    case text
    /// For programs: one JSON document.
    case json
    /// For a GitHub Actions log: one workflow command a diagnostic.
    case github
}
