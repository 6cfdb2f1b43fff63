/// A stretch of a source file, from `start` up to but not including `end`.
package struct SourceRange: Sendable, Hashable {
    /// The file, relative to the site's root: `content/articles/2019.md`.
    package let path: String
    /// The first position.
    package let start: SourcePosition
    /// The position after the last.
    package let end: SourcePosition

    package init(path: String, start: SourcePosition, end: SourcePosition) {
        self.path = path
        self.start = start
        self.end = max(start, end)
    }

    /// A stretch of `length` scalars on one line.
    package init(path: String, line: Int, column: Int, length: Int = 1) {
        self.init(
            path: path,
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: line, column: column + max(length, 1)))
    }

    /// The file as a whole, shown without an excerpt.
    package static func file(_ path: String) -> SourceRange {
        let nowhere = SourcePosition(line: 0, column: 0)
        return SourceRange(path: path, start: nowhere, end: nowhere)
    }

    /// The line of the last character.
    var lastLine: Int { end.column <= 1 && end.line > start.line ? end.line - 1 : end.line }

    /// What the paths of the default theme's files begin with; they stand in the program, and in no folder.
    package static let themePrefix = "default theme: "

    /// Whether the file is one of the default theme.
    package var isInTheme: Bool { path.hasPrefix(Self.themePrefix) }

    /// Whether the range is the file as a whole.
    package var isWholeFile: Bool { start.line == 0 }
}
