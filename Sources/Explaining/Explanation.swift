/// What sitegen knows about one thing, in the order in which people read it.
package struct Explanation: Sendable, Hashable {
    /// "period", "stat", "compare", "page", "diagnostic" or "diagnostics".
    package let kind: String
    /// The first line.
    package let title: String
    /// In reading order.
    package let sections: [FactSection]

    /// An explanation of one thing.
    package init(_ kind: String, title: String, _ sections: [FactSection]) {
        self.kind = kind
        self.title = title
        self.sections = sections
    }
}
