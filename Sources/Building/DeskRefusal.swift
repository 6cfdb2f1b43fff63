/// Why a new file is not written.
package struct DeskRefusal: Error, Sendable {
    /// Who has to do something about it.
    package enum Kind: Sendable {
        /// What was asked for cannot be done, whatever the site holds.
        case request
        /// The site lacks something that the file would rest on.
        case content
    }

    /// Who has to do something about it.
    package let kind: Kind
    /// What is the matter, in a sentence.
    package let text: String
    /// What to do, in a sentence.
    package let hint: String

    init(_ kind: Kind, _ text: String, hint: String) {
        self.kind = kind
        self.text = text
        self.hint = hint
    }
}
