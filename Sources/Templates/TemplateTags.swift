import Diagnostics

/// The tags of a template with where they stand, for messages. Comments and changed delimiters are followed.
struct TemplateTags {
    /// One tag: `#` opens a section, `^` an inverted one, `<` a partial with blocks, `$` a block, `/` closes any of them,
    /// `>` is a partial.
    struct Tag {
        let sign: Unicode.Scalar
        let name: String
        let range: SourceRange
        /// How many sections are open around it.
        let depth: Int
    }

    /// A section whose tags do not pair.
    enum Unbalanced {
        case notClosed(Tag)
        case notOpened(Tag)
        case crossed(opening: Tag, closing: Tag)
    }

    private(set) var tags: [Tag] = []
    /// A tag without its braces at the end.
    private(set) var unclosed: SourceRange?

    /// Whether that tag was to change the delimiters.
    private(set) var isDelimiterChange = false

    private let path: String
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    init(in file: TemplateFile) {
        path = file.path
        scalars = Array(file.text.unicodeScalars)
        var open = scalarsOf("{{")
        var close = scalarsOf("}}")
        var depth = 0
        while index < scalars.count {
            guard starts(with: open) else {
                advance()
                continue
            }
            let start = SourcePosition(line: line, column: column)
            let lineEnd = scalars[index...].prefix { $0 != "\n" && $0 != "\r" }.count
            skip(open.count)
            let isTriple = open == scalarsOf("{{") && index < scalars.count && scalars[index] == "{"
            let isChange = index < scalars.count && scalars[index] == "="
            let end = isTriple ? scalarsOf("}}}") : isChange ? scalarsOf("=") + close : close
            let inside = take(until: end)
            guard let inside else {
                isDelimiterChange = isChange
                unclosed = SourceRange(path: path, line: start.line, column: start.column, length: lineEnd)
                return
            }
            let range = SourceRange(path: path, start: start, end: SourcePosition(line: line, column: column))
            if isChange {
                let parts = String(String.UnicodeScalarView(inside.dropFirst())).split(whereSeparator: \.isWhitespace)
                if parts.count == 2 { (open, close) = (scalarsOf(parts[0]), scalarsOf(parts[1])) }
                continue
            }
            let text = inside.drop { $0.properties.isWhitespace }
            guard let sign = text.first, ["#", "^", "/", ">", "<", "$"].contains(sign) else { continue }
            if sign == "/" { depth -= 1 }
            tags.append(Tag(sign: sign, name: Self.trimmed(text.dropFirst()), range: range, depth: depth))
            if sign != "/", sign != ">" { depth += 1 }
        }
    }

    /// Partials that are named in the template; those chosen while rendering (`{{> *name}}`) are not among them.
    var partials: [Tag] { tags.filter { ($0.sign == ">" || $0.sign == "<") && !$0.name.hasPrefix("*") } }

    /// The first section whose tags do not pair; nothing where all do.
    var unbalanced: Unbalanced? {
        var open: [Tag] = []
        for tag in tags where tag.sign != ">" {
            if tag.sign != "/" {
                open.append(tag)
            } else if let opening = open.popLast() {
                guard opening.name != tag.name else { continue }
                return open.contains { $0.name == tag.name }
                    ? .notClosed(opening) : .crossed(opening: opening, closing: tag)
            } else {
                return .notOpened(tag)
            }
        }
        return open.last.map { .notClosed($0) }
    }

    // MARK: Scanning

    private func starts(with text: [Unicode.Scalar]) -> Bool {
        index + text.count <= scalars.count && scalars[index..<index + text.count].elementsEqual(text)
    }

    private mutating func take(until end: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        let start = index
        while index < scalars.count {
            if starts(with: end) {
                let inside = scalars[start..<index]
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
        if scalars[index] == "\n" { (line, column) = (line + 1, 0) }
        column += 1
        index += 1
    }

    private func scalarsOf(_ text: some StringProtocol) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> String {
        let start = text.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(start.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
