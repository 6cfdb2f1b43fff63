/// What is wrong with a site's content.
package struct PreviewMistakes: Sendable, Hashable {
    /// How many of them are shown at most; the terminal tells all.
    package static let most = 50

    /// How many errors there are.
    package let errors: Int
    /// How many warnings there are.
    package let warnings: Int
    /// Errors first; not all of them where there are many.
    package let shown: [PreviewMistake]

    package init(errors: Int, warnings: Int, shown: [PreviewMistake]) {
        self.errors = errors
        self.warnings = warnings
        self.shown = shown
    }
}
