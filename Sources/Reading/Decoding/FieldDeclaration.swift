/// What is said of a field once, for the decoder, for messages and for the schema.
package struct FieldDeclaration: Sendable {
    /// The key.
    package let name: String
    /// What it takes.
    package let kind: ValueKind
    /// One or two sentences for an editor who has never programmed.
    package let about: String
    /// Whether no entry can do without it.
    package let isRequired: Bool
    /// Whether it takes a list; one value alone counts as a list of one.
    package let isList: Bool
    /// What holds where it is not written, as it would be written.
    package let initially: String?
    /// As they would be written.
    package let examples: [String]
}
