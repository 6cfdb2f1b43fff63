import Diagnostics
import Foundation

/// The tags of a template with where they stand, for messages. Changed delimiters are not followed.
struct TemplateTags {
    /// One tag: `#` opens a section, `^` an inverted one, `/` closes either, `>` is a partial.
    struct Tag {
        let sign: Character
        let name: String
        let range: SourceRange
    }

    /// A section whose tags do not pair.
    enum Unbalanced {
        case notClosed(Tag)
        case notOpened(Tag)
        case crossed(opening: Tag, closing: Tag)
    }

    private let tags: [Tag]
    /// A tag without its braces at the end.
    let unclosed: SourceRange?

    init(in file: TemplateFile) {
        var tags: [Tag] = []
        var unclosed: SourceRange?
        for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let open = rest.range(of: "{{") {
                let column = line.unicodeScalars.distance(from: line.startIndex, to: open.lowerBound) + 1
                guard let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex) else {
                    let length = rest[open.lowerBound...].unicodeScalars.count
                    unclosed = unclosed ?? SourceRange(path: file.path, line: index + 1, column: column, length: length)
                    break
                }
                let inside = rest[open.upperBound..<close.lowerBound].trimmingCharacters(in: .whitespaces)
                let length = rest[open.lowerBound..<close.upperBound].unicodeScalars.count
                rest = rest[close.upperBound...]
                guard let sign = inside.first, "#^/>".contains(sign) else { continue }
                tags.append(
                    Tag(
                        sign: sign, name: inside.dropFirst().trimmingCharacters(in: .whitespaces),
                        range: SourceRange(path: file.path, line: index + 1, column: column, length: length)))
            }
        }
        self.tags = tags
        self.unclosed = unclosed
    }

    /// Partials that are named in the template; those chosen while rendering (`{{> *name}}`) are not among them.
    var partials: [Tag] { tags.filter { $0.sign == ">" && !$0.name.hasPrefix("*") } }

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
}
