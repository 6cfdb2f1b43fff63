package import Diagnostics

/// Where the fields of an entry stand.
package struct FieldRanges: Sendable {
    private var ranges: [String: SourceRange] = [:]
    /// The place of the entry itself: its id, or its first line.
    package private(set) var entry: SourceRange

    init(entry: SourceRange) {
        self.entry = entry
    }

    mutating func set(_ range: SourceRange, for field: String) {
        ranges[field] = range
    }

    mutating func setEntry(_ range: SourceRange) {
        entry = range
    }

    /// The field's value, or the entry where the field is not written.
    package subscript(field: String) -> SourceRange {
        ranges[field] ?? entry
    }

    /// One element of a list field.
    package subscript(field: String, index: Int) -> SourceRange {
        ranges["\(field)[\(index)]"] ?? self[field]
    }

    /// Whether a place is that of the entry or of one of its fields.
    package func holds(_ range: SourceRange) -> Bool {
        range == entry || ranges.values.contains(range)
    }
}
