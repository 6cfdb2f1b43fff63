import Foundation

/// A table as CSV (RFC 4180): UTF-8, lines end with CR LF, fields are quoted where they must be.
struct CSVTable {
    let columns: [String]
    private(set) var text: String

    init(_ columns: [String]) {
        self.columns = columns
        text = Self.line(columns)
    }

    /// Adds a row; absent values are empty fields.
    mutating func add(_ row: [String?]) {
        text += Self.line(row.map { $0 ?? "" })
    }

    private static func line(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
