import Diagnostics
import Explaining
import Foundation
import Rendering

/// A table that is printed: aligned for people, as JSON or CSV for programs.
package struct Listing: Sendable {
    /// What the rows are, for programs: `names`.
    let key: String
    /// What else the document says, for programs.
    let facts: [String: FactValue]
    /// Snake case, in the order of the rows' values.
    let columns: [String]
    let rows: [[FactValue]]

    /// Whether there is nothing to list.
    package var isEmpty: Bool { rows.isEmpty }

    init(_ key: String, facts: [String: FactValue] = [:], columns: [String], rows: [[FactValue]]) {
        self.key = key
        self.facts = facts
        self.columns = columns
        self.rows = rows
    }

    /// A line for each row, its values in columns.
    package var text: String {
        let cells = rows.map { $0.map { Printable.line(Self.text(of: $0)) } }
        let widths = columns.indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return cells.map { row in
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - DisplayWidth.of($0)) }
            return padded.joined(separator: "  ").trimmingSuffix { $0 == " " } + "\n"
        }.joined()
    }

    /// Lines end with CR LF; the first names the columns.
    package var csv: String {
        var table = CSVTable(columns)
        for row in rows { table.add(row.map(Self.text)) }
        return table.text
    }

    /// One object; keys in alphabetical order.
    package func json() throws -> String {
        let objects = rows.map { row in
            FactValue.object(Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first }))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = facts.merging([key: .list(objects)]) { first, _ in first }
        return String(decoding: try encoder.encode(FactValue.object(document)), as: UTF8.self) + "\n"
    }

    private static func text(of value: FactValue) -> String {
        switch value {
        case .nothing: ""
        case .text(let text): text
        case .count(let count): String(count)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let values): values.map(text).joined(separator: "; ")
        case .object(let values): values.sorted { $0.key < $1.key }.map { text(of: $0.value) }.joined(separator: "; ")
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !isLeftOut($0) }.map(index(after:)) ?? startIndex)]
    }
}
