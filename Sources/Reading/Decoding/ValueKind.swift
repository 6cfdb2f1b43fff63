/// What a field takes.
package indirect enum ValueKind: Sendable {
    case text(TextForm)
    /// The id of an entry that stands elsewhere; whether it is there is no matter of decoding.
    case reference(ReferenceKind)
    /// Plain digits.
    case number
    /// A whole number from 1.
    case count(atMost: Int)
    /// `true` or `false`.
    case flag
    /// A date or period of evidence: EDTF, level 1.
    case period
    /// A day, with or without a time.
    case date
    /// One of a few words.
    case choice([WordMeaning])
    /// Keys and values.
    case record(RecordOutline)
    /// Whatever a site puts there.
    case anything
}
