import Diagnostics
import Foundation

/// The `{{> name}}` tags of a template with where they stand.
struct PartialTags {
    let tags: [(name: String, range: SourceRange)]

    init(in file: TemplateFile) {
        var tags: [(name: String, range: SourceRange)] = []
        for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let open = rest.range(of: "{{"),
                let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex)
            {
                let inside = rest[open.upperBound..<close.lowerBound]
                rest = rest[close.upperBound...]
                let trimmed = inside.drop { $0.isWhitespace }
                guard trimmed.first == ">" else { continue }
                let name = trimmed.dropFirst().trimmingCharacters(in: .whitespaces)
                // `{{> *name}}` is chosen while rendering.
                guard !name.hasPrefix("*") else { continue }
                let column = line.unicodeScalars.distance(from: line.startIndex, to: inside.startIndex) + 1
                tags.append(
                    (
                        name,
                        SourceRange(
                            path: file.path, line: index + 1, column: column, length: inside.unicodeScalars.count)
                    ))
            }
        }
        self.tags = tags
    }
}
