import Diagnostics

/// Reads CSV (RFC 4180) and keeps where each field stood, which is why no library does it here.
struct CSVReader {
    private let path: String
    private var scalars: String.UnicodeScalarView.Iterator
    private var next: Unicode.Scalar?
    private var line = 1
    private var column = 1

    /// One field of a row.
    private struct Field {
        let text: String
        let range: SourceRange
        let isQuoted: Bool
    }

    private enum Ending { case field, row, file }

    /// The rows as mappings from the first row's names to their fields; a name `a.b` gives a mapping inside `a`.
    /// Empty fields are nothing.
    static func read(_ text: String, path: String) -> (rows: [YAMLValue], diagnostics: [Diagnostic]) {
        var reader = CSVReader(text, path: path)
        var diagnostics: [Diagnostic] = []
        guard let header = reader.row(&diagnostics) else { return ([], diagnostics) }
        if header.count == 1, header[0].text.contains(";") { return ([], [semicolons(header[0].range)]) }
        for (index, field) in header.enumerated() where header[..<index].contains(where: { $0.text == field.text }) {
            diagnostics.append(columnTwice(field.text, at: field.range))
        }
        var rows: [YAMLValue] = []
        while true {
            let before = diagnostics.count
            guard let row = reader.row(&diagnostics) else { break }
            if diagnostics.count > before { continue }
            if row.count != header.count {
                diagnostics.append(fieldCount(row.map(\.range), expected: header.count))
            } else {
                rows.append(mapping(header: header, row: row))
            }
        }
        return (rows, diagnostics)
    }

    private init(_ text: String, path: String) {
        self.path = path
        scalars = text.unicodeScalars.makeIterator()
        next = scalars.next()
    }

    /// The next row that is not empty; nothing at the end of the file.
    private mutating func row(_ diagnostics: inout [Diagnostic]) -> [Field]? {
        while next != nil {
            var fields: [Field] = []
            var ending = Ending.field
            while ending == .field {
                let (field, end) = field(&diagnostics)
                fields.append(field)
                ending = end
            }
            if fields.count > 1 || fields.first?.text.isEmpty == false { return fields }
        }
        return nil
    }

    private mutating func field(_ diagnostics: inout [Diagnostic]) -> (Field, Ending) {
        let start = SourcePosition(line: line, column: column)
        var text = String.UnicodeScalarView()
        let isQuoted = next == "\""
        if isQuoted {
            advance()
            var isClosed = false
            while let scalar = next {
                advance()
                if scalar == "\"" {
                    guard next == "\"" else {
                        isClosed = true
                        break
                    }
                    advance()
                }
                text.append(scalar)
            }
            let range = SourceRange(path: path, start: start, end: SourcePosition(line: line, column: column))
            if !isClosed {
                diagnostics.append(Self.unclosedQuote(range))
            } else if let scalar = next, scalar != ",", scalar != "\n", scalar != "\r" {
                diagnostics.append(Self.textAfterQuote(SourceRange(path: path, line: line, column: column)))
                while let scalar = next, scalar != ",", scalar != "\n" { advance() }
            }
        } else {
            while let scalar = next, scalar != ",", scalar != "\n", scalar != "\r" {
                text.append(scalar)
                advance()
            }
        }
        let range = SourceRange(path: path, start: start, end: SourcePosition(line: line, column: column))
        if next == "\r" {
            advance()
            // A carriage return alone ends a line too.
            if next != "\n" {
                (line, column) = (line + 1, 1)
                return (Field(text: String(text), range: range, isQuoted: isQuoted), next == nil ? .file : .row)
            }
        }
        let ending: Ending = next == "," ? .field : next == nil ? .file : .row
        if next != nil { advance() }
        return (Field(text: String(text), range: range, isQuoted: isQuoted), ending)
    }

    private mutating func advance() {
        if next == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        next = scalars.next()
    }

    private static func mapping(header: [Field], row: [Field]) -> YAMLValue {
        var pairs: [(key: YAMLKey, value: YAMLValue)] = []
        var nested: [(name: String, pairs: [(key: YAMLKey, value: YAMLValue)])] = []
        for (name, field) in zip(header, row) {
            let value = YAMLValue(
                content: field.text.isEmpty ? .null : .scalar(field.text), range: field.range,
                isQuoted: field.isQuoted, isCell: true)
            let parts = name.text.split(separator: ".", maxSplits: 1).map(String.init)
            if parts.count == 2 {
                let pair = (key: YAMLKey(name: parts[1], range: name.range), value: value)
                if let index = nested.firstIndex(where: { $0.name == parts[0] }) {
                    nested[index].pairs.append(pair)
                } else {
                    nested.append((parts[0], [pair]))
                }
            } else {
                pairs.append((YAMLKey(name: name.text, range: name.range), value))
            }
        }
        let range = row[0].range
        for group in nested {
            let isEmpty = group.pairs.allSatisfy { if case .null = $0.value.content { true } else { false } }
            pairs.append(
                (
                    YAMLKey(name: group.name, range: group.pairs[0].key.range),
                    YAMLValue(content: isEmpty ? .null : .mapping(group.pairs), range: group.pairs[0].value.range)
                ))
        }
        return YAMLValue(content: .mapping(pairs), range: range)
    }
}

// MARK: - Messages

extension CSVReader {
    private static func fieldCount(_ ranges: [SourceRange], expected: Int) -> Diagnostic {
        let range = ranges.count > expected ? ranges[expected] : ranges[0]
        return Diagnostic(
            .csvFieldCount, at: range, "This row has \(ranges.count) fields; the first row names \(expected).",
            fixes: ["Put a field that contains a comma between quotation marks; write a comma for each empty field."])
    }

    private static func columnTwice(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .csvSyntax, at: range, "The column “\(name)” stands twice.",
            explanation: "The first row of a CSV file names each column once.", fixes: ["Remove one of the two."])
    }

    private static func semicolons(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .csvSyntax, at: range, "This file separates its fields with semicolons.",
            explanation: "In a CSV file a comma stands between two fields.",
            fixes: ["Save it with commas; spreadsheets call this “CSV (comma delimited)” or “CSV UTF-8”."])
    }

    private static func unclosedQuote(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .csvSyntax, at: range, "A quoted field is not closed.",
            fixes: ["Close the field with a quotation mark; a quotation mark inside it is written twice."])
    }

    private static func textAfterQuote(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .csvSyntax, at: range, "Something stands between a closing quotation mark and the next comma.",
            fixes: ["Write a quotation mark inside a quoted field twice."])
    }
}
