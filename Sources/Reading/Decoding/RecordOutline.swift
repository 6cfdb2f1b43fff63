/// The fields of one kind of record, without how they are decoded.
package struct RecordOutline: Sendable {
    /// "observation", "source" …, for messages.
    package let kind: String
    /// In the order in which they are declared.
    package let fields: [FieldDeclaration]
    /// What fields have to do with each other.
    package let rules: [FieldRule]
    /// Where each field's value waits while a record is decoded.
    let positions: [String: Int]
    /// How many such places there are.
    let size: Int

    var names: some Collection<String> { positions.keys }
}
