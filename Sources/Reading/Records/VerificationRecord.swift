/// A line of stats/verified.csv: a figure was held against its document and agreed.
package struct VerificationRecord: Sendable {
    /// An observation's id.
    package let observation: String
    /// The fingerprint of what was compared.
    package let fingerprint: String
    /// YYYY-MM-DD.
    package let date: String

    static func decode(_ decoder: inout RecordDecoder) -> VerificationRecord {
        VerificationRecord(
            observation: decoder.requiredText("observation"), fingerprint: decoder.requiredText("fingerprint"),
            date: decoder.pageDate("date")?.iso ?? "")
    }
}
