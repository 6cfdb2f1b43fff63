/// A decoded value with where its fields stood.
package struct Entry<Value: Sendable>: Sendable {
    /// What was decoded.
    package let value: Value
    /// Where its fields stand.
    package let ranges: FieldRanges
}
