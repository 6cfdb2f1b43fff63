/// Why a text is not EDTF level 1.
package struct EDTFError: Error, Sendable, Hashable {
    /// Where in the text, counting Unicode scalars from 1.
    package let column: Int
    /// One sentence, without the text itself.
    package let reason: String
}
