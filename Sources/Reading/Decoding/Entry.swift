package import Digests

/// A decoded value with where its fields stood.
package struct Entry<Value: Sendable>: Sendable {
    /// What was decoded.
    package let value: Value
    /// Where its fields stand.
    package let ranges: FieldRanges
    /// Of everything that was written; absent for front matter, which is a part of its page's file.
    package let fingerprint: Fingerprint?
}
