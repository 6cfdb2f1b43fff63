/// A line of stats/verified.csv: a figure was held against its document and agreed.
package struct VerificationRecord: Sendable {
    /// An observation's id.
    package let observation: String
    /// The fingerprint of what was compared.
    package let fingerprint: String
    /// YYYY-MM-DD.
    package let date: String
}

extension VerificationRecord: StatRecord {
    static var shape: RecordShape<VerificationFields> { VerificationFields.shape }

    static func decode(_ decoder: inout RecordDecoder<VerificationFields>) -> VerificationRecord {
        VerificationRecord(
            observation: decoder.observation, fingerprint: decoder.fingerprint, date: decoder.date?.iso ?? "")
    }
}
