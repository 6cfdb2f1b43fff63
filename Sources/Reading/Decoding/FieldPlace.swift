/// Where a field is found in a record that is being decoded.
struct FieldPlace: Sendable {
    let name: String
    let position: Int
}
