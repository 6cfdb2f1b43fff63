/// A file that does not exist yet.
package struct NewFile: Sendable, Equatable {
    /// From the site's folder: `content/articles/first.md`.
    package let path: String
    /// All of it, with a line feed at its end.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
