import Reading

/// A time as a user writes it.
package enum ClockText {
    /// Seconds since 1970-01-01T00:00:00Z; nothing where the text is no date.
    package static func seconds(_ text: String) -> Int? {
        try? PageDate.parse(text).get().secondsSince1970
    }
}
