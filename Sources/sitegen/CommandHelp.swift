/// What `--help` says of a command below its first line.
enum CommandHelp {
    /// Plain ASCII, since the manual page drops everything else.
    ///
    /// - Parameter examples: whole command lines that work as they are in a site's folder.
    static func text(_ words: String = "", examples: String...) -> String {
        // The terminal is to break the lines, and not whoever wrote them.
        let words = words.replacing(/([^\n])\n([^\n])/) { "\($0.1) \($0.2)" }
        let lines = examples.map { "  \($0)" }.joined(separator: "\n")
        return "\(words.isEmpty ? "" : "\(words)\n\n")\(heading)\n\(lines)"
    }

    private static let heading = "EXAMPLES:"
}
