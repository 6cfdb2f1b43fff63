import Diagnostics

/// An explanation for a terminal: labels in a column, long texts wrapped beside them.
package enum ExplanationText {
    private static let width = 100
    private static let margin = "  "

    /// The title, and each section under its heading.
    package static func text(of explanation: Explanation) -> String {
        let labels = explanation.sections.flatMap(\.facts).filter { !$0.isVerbatim && !$0.lines.isEmpty }
        let column = labels.map { DisplayWidth.of($0.label) }.max() ?? 0
        var blocks = [[Printable.line(explanation.title)]]
        for section in explanation.sections {
            let lines = section.facts.flatMap { self.lines(of: $0, column: column) }
            if lines.isEmpty { continue }
            if let title = section.title {
                blocks.append([title] + lines)
            } else {
                blocks[blocks.count - 1] += lines
            }
        }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private static func lines(of fact: Fact, column: Int) -> [String] {
        if fact.isVerbatim {
            return [margin + fact.label] + fact.lines.map { $0.isEmpty ? "" : margin + margin + Printable.line($0) }
        }
        let room = width - margin.count * 2 - column
        // Where there are several statements, each begins farther left than it goes on.
        let wrapped = fact.lines.flatMap { TextWrap.lines($0, room: room, hanging: fact.lines.count > 1 ? 2 : 0) }
        return wrapped.enumerated().map { index, line in
            let label = index == 0 ? fact.label : ""
            let padding = String(repeating: " ", count: column - DisplayWidth.of(label))
            return margin + label + padding + margin + line
        }
    }
}
