import Diagnostics

/// Finds the tags of a template. Comments and changed delimiters are followed.
struct TagScanner {
    private(set) var tags: [TemplateTag] = []
    /// A tag without its braces at the end.
    private(set) var unclosed: SourceRange?
    /// A change of delimiters that does not name two.
    private(set) var badDelimiters: SourceRange?
    /// The template as UTF-8.
    let bytes: [UInt8]

    private let path: String
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ file: TemplateFile) {
        path = file.path
        bytes = Array(file.text.utf8)
        let braces = (open: Array("{{".utf8), close: Array("}}".utf8))
        var (open, close) = braces
        var depth = 0
        while index < bytes.count {
            guard starts(with: open) else {
                advance()
                continue
            }
            let (start, from) = (SourcePosition(line: line, column: column), index)
            let lineEnd = scalarsToLineEnd()
            skip(open.count)
            let isTriple = open == braces.open && index < bytes.count && bytes[index] == UInt8(ascii: "{")
            let isChange = index < bytes.count && bytes[index] == UInt8(ascii: "=")
            let end = isTriple ? Array("}}}".utf8) : isChange ? Array("=".utf8) + close : close
            guard let inside = take(until: end) else {
                let range = SourceRange(path: path, line: start.line, column: start.column, length: lineEnd)
                if isChange { badDelimiters = range } else { unclosed = range }
                return
            }
            let range = SourceRange(path: path, start: start, end: SourcePosition(line: line, column: column))
            let text = String(decoding: bytes[inside], as: UTF8.self)
            if isChange {
                let parts = text.dropFirst().split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
                if parts.count == 2, parts.allSatisfy({ !$0.contains(UInt8(ascii: "=")) }) {
                    (open, close) = (parts[0], parts[1])
                } else {
                    badDelimiters = badDelimiters ?? range
                }
            }
            let tag = Self.tag(
                text, isTriple: isTriple, isChange: isChange, range: range, bytes: from..<index, depth: depth)
            if tag.kind == .close { depth -= 1 }
            tags.append(tag)
            if tag.kind.isOpening { depth += 1 }
        }
    }

    private static func tag(
        _ text: String, isTriple: Bool, isChange: Bool, range: SourceRange, bytes: Range<Int>, depth: Int
    ) -> TemplateTag {
        let inside = trimmed(isTriple || isChange ? text.dropFirst() : text[...])
        let kind: TemplateTag.Kind =
            isChange ? .delimiters : isTriple ? .rawValue : TemplateTag.Kind(sign: inside.utf8.first ?? 0)
        let name = isTriple || isChange || kind == .value ? inside : trimmed(inside.dropFirst())
        return TemplateTag(
            kind: kind, name: String(name), range: range, bytes: bytes, depth: kind == .close ? depth - 1 : depth)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop(while: \.isWhitespace)
        return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
    }

    // MARK: Scanning

    private func starts(with text: [UInt8]) -> Bool {
        index + text.count <= bytes.count && bytes[index..<index + text.count].elementsEqual(text)
    }

    private mutating func take(until end: [UInt8]) -> Range<Int>? {
        let start = index
        while index < bytes.count {
            if starts(with: end) {
                let inside = start..<index
                skip(end.count)
                return inside
            }
            advance()
        }
        return nil
    }

    private mutating func skip(_ count: Int) {
        for _ in 0..<count { advance() }
    }

    private mutating func advance() {
        let byte = bytes[index]
        let isFeed = byte == UInt8(ascii: "\n")
        // CR LF is one line break, at its end; CR alone is one, too.
        let isReturn =
            byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
        // A column is a Unicode scalar: the bytes that continue one do not count.
        if isFeed || isReturn { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        index += 1
    }

    private func scalarsToLineEnd() -> Int {
        bytes[index...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.count { $0 & 0xC0 != 0x80 }
    }
}
