/// What the fields of one entry have to do with each other. A field counts as written if there is something in it.
package indirect enum FieldRule: Sendable {
    /// These are written.
    case needs([String])
    /// These are not.
    case lacks([String])
    /// One rule or another.
    case when(Condition, then: [FieldRule], otherwise: [FieldRule])

    /// What a rule depends on.
    package enum Condition: Sendable {
        /// The field is written.
        case isWritten(String)
        /// The field is one of these words.
        case says(String, [String])
        /// The field is a date without a mark of doubt.
        case isCertain(String)
    }
}
