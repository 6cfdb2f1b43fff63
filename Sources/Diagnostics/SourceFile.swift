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
        var current = 1
        var start = text.utf8.startIndex
        let bytes = text.utf8
        while current < number {
            guard let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = bytes.index(after: feed)
            current += 1
        }
        guard number > 0 else { return nil }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        var line = text[start..<end]
        if line.unicodeScalars.last == "\r" { line = Substring(line.unicodeScalars.dropLast()) }
        return String(line)
    }
}
