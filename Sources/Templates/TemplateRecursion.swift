/// Partials that lie deeper inside each other than any page needs: what they are filled with never ends.
package struct TemplateRecursion: Error, Sendable {
    /// How deep partials and blocks may lie inside each other.
    package static let limit = 100

    /// The partial that was to be filled in next.
    package let partial: String
}
