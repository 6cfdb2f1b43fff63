/// How a document is read.
package struct MarkupOptions: Sendable {
    /// Whether straight quotation marks, `--`, `---` and `...` become typographic ones.
    package let smartPunctuation: Bool
    /// What is too much.
    package let limits: MarkupLimits

    package init(smartPunctuation: Bool = false, limits: MarkupLimits = MarkupLimits()) {
        self.smartPunctuation = smartPunctuation
        self.limits = limits
    }
}
