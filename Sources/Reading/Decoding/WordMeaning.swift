/// A word that a field takes, and what it says there.
package struct WordMeaning: Sendable {
    /// As it is written.
    package let word: String
    /// For an editor.
    package let meaning: String
}
