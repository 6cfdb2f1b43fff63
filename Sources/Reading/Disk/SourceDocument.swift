/// One of the documents that figures were taken from.
package struct SourceDocument: Sendable {
    /// SHA-256 of the file, 64 lower-case hexadecimal digits.
    package let sha256: String
    /// Its lines that are not blank, in order; the first is paragraph 1.
    package let paragraphs: [String]
}
