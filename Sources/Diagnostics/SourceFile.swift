/// A text file that was read, as diagnostics show it.
package struct SourceFile: Sendable {
    /// Relative to the site's root, with `/` between folders.
    package let path: String
    /// The whole text, without a byte order mark.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The text of a line without its line break; `number` counts from 1. Nothing where the file is shorter.
    package func line(_ number: Int) -> String? {
        var finder = LineFinder()
        return finder.line(number, of: self)
    }
}
