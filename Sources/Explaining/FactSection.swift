/// Facts that belong together.
package struct FactSection: Sendable, Hashable {
    /// The key of the object that holds the facts in JSON; without one they stand at the top.
    package let key: String?
    /// The heading; absent where the explanation's title is enough.
    package let title: String?
    /// In reading order.
    package let facts: [Fact]

    /// A section of its own, usually under a heading.
    package init(_ key: String, _ title: String?, _ facts: [Fact]) {
        self.key = key
        self.title = title
        self.facts = facts
    }

    /// The section that stands first, right under the title.
    package init(_ facts: [Fact]) {
        key = nil
        title = nil
        self.facts = facts
    }
}
