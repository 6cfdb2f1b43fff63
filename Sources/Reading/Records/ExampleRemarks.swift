import Diagnostics

/// The remarks by which `sitegen new` marks what it has invented.
enum ExampleRemarks {
    private static let mark = "# EXAMPLE, "

    /// Those that still stand in a stat file, told once.
    static func check(_ file: SourceFile) -> [Diagnostic] {
        // Most files have none, and need not be cut into lines.
        guard file.text.contains(mark) else { return [] }
        let places = file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            number, line in
            line.firstRange(of: mark).map { range in
                SourceRange(
                    path: file.path, line: number + 1,
                    column: line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1,
                    length: mark.unicodeScalars.count - 2)
            }
        }
        return places.first.map { [exampleLeft(places.count, at: $0)] } ?? []
    }
}

// MARK: - Messages

extension ExampleRemarks {
    private static func exampleLeft(_ count: Int, at range: SourceRange) -> Diagnostic {
        let what =
            count == 1 ? "A line of this file is still an example." : "\(count) lines of this file are still examples."
        return Diagnostic(
            .exampleLeft, at: range, what,
            fixes: ["Write there what the source says, and remove the remark “# EXAMPLE …”."])
    }
}
