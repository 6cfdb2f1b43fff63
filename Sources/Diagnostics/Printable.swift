/// Text of somebody else's on its way to a terminal.
package enum Printable {
    /// One line: control characters, line breaks and marks of direction are replaced, so that a text can neither steer the
    /// terminal nor pass for a line of the report.
    package static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
        return String(line)
    }

    /// Controls (tabs too), line and paragraph separators, and the embeddings and overrides of direction.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}
