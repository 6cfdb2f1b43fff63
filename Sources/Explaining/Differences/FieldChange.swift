/// A field of an entry that says something else.
package struct FieldChange: Sendable, Hashable {
    /// The column's name: `as_reported`.
    let name: String
    /// Absent where nothing was said.
    let before: String?
    /// Absent where nothing is said any more.
    let after: String?

    /// What differs between two rows of a table, in the order of the names.
    static func all(_ before: [String: String], _ after: [String: String], except passedOver: Set<String> = [])
        -> [FieldChange]
    {
        Set(before.keys).union(after.keys).subtracting(passedOver).sorted().compactMap { name in
            before[name] == after[name] ? nil : FieldChange(name: name, before: before[name], after: after[name])
        }
    }

    /// "part of: none -> 2019-arrests".
    var words: String { "\(name.replacing("_", with: " ")): \(Self.words(name, before)) -> \(Self.words(name, after))" }

    /// Words that somebody wrote stand in quotation marks.
    private static func words(_ name: String, _ value: String?) -> String {
        guard let value else { return "none" }
        return value.contains(" ") || name == "as_reported" ? "“\(value)”" : value
    }
}
