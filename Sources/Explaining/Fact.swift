/// One thing that is said: under a label to people, under a key to programs.
package struct Fact: Sendable, Hashable {
    /// Snake case: `as_reported`.
    package let key: String
    /// In front of the lines.
    package let label: String
    /// One or several statements; none where there is nothing to tell people.
    package let lines: [String]
    /// The same for programs.
    package let value: FactValue
    /// Whether the lines are shown as they are, under the label, and never wrapped: a piece of a file.
    package let isVerbatim: Bool

    /// A fact of any number of statements.
    package init(_ key: String, _ label: String, _ lines: [String], _ value: FactValue, isVerbatim: Bool = false) {
        self.key = key
        self.label = label
        self.lines = lines
        self.value = value
        self.isVerbatim = isVerbatim
    }

    /// A fact of one statement, or of none.
    package init(_ key: String, _ label: String, _ line: String?, _ value: FactValue) {
        self.init(key, label, line.map { [$0] } ?? [], value)
    }

    /// A fact that says the same to people and to programs.
    package init(_ key: String, _ label: String, _ text: String?) {
        self.init(key, label, text, .optional(text))
    }
}
