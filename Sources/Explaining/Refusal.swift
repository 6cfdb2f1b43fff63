package import Diagnostics

/// Why there is nothing to explain.
package struct Refusal: Error, Sendable {
    /// What to tell.
    package let diagnostic: Diagnostic
    /// What was typed, where the diagnostic points into it.
    package let typed: SourceFile?

    init(_ diagnostic: Diagnostic, typed: SourceFile? = nil) {
        self.diagnostic = diagnostic
        self.typed = typed
    }
}
