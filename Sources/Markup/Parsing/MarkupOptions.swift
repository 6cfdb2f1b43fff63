/// How a document is read.
package struct MarkupOptions: Sendable {
    /// What becomes of HTML inside Markdown.
    package let rawHTML: RawHTMLPolicy
    /// Whether straight quotation marks, `--`, `---` and `...` become typographic ones.
    package let smartPunctuation: Bool
    /// What is too much.
    package let limits: MarkupLimits

    package init(
        rawHTML: RawHTMLPolicy = .omitted, smartPunctuation: Bool = false, limits: MarkupLimits = MarkupLimits()
    ) {
        self.rawHTML = rawHTML
        self.smartPunctuation = smartPunctuation
        self.limits = limits
    }
}
