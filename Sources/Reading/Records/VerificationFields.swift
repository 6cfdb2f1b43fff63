/// What a line of verified.csv is made of.
struct VerificationFields: Sendable {
    let observation: Field<String>
    let fingerprint: Field<String>
    let date: Field<PageDate?>

    static let shape = RecordShape("verification") { VerificationFields(&$0) }

    private init(_ list: inout FieldList) {
        observation = list.requiredText(
            "observation", "The id of the figure.", as: .reference(.observation))
        fingerprint = list.requiredText(
            "fingerprint", "The fingerprint of what was compared.")
        date = list.date(
            "date", "The day on which figure and document agreed.")
    }
}
