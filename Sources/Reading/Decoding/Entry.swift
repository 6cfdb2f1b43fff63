/// A decoded value with where its fields stood.
package struct Entry<Value: Sendable>: Sendable {
    package let value: Value
    package let ranges: FieldRanges
}
