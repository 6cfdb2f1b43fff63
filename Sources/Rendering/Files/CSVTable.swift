/// A table as CSV (RFC 4180): UTF-8, lines end with CR LF, fields are quoted where they must be.
package struct CSVTable {
    let columns: [String]
    /// All lines.
    package private(set) var text: String

    /// A table without rows.
    package init(_ columns: [String]) {
        self.columns = columns
        text = Self.line(columns)
    }

    /// Adds a row; absent values are empty fields.
    package mutating func add(_ row: [String?]) {
        text += Self.line(row.map { $0 ?? "" })
    }

    private static func line(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        // By the byte: a mark that joins a quotation mark would make it another character.
        let quote = UInt8(ascii: "\"")
        let bytes = text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
        return String(decoding: [quote] + bytes + [quote], as: UTF8.self)
    }
}
