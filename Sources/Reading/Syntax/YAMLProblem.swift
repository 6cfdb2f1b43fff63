import Diagnostics
import Foundation
import Yams

/// Why a text is not YAML that sitegen reads.
struct YAMLProblem: Error {
    let diagnostic: Diagnostic

    private init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }

    static func tooLarge(at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            Diagnostic(
                .yamlSyntax, at: range,
                "The lists and keys here lie too deep inside each other, or repeat too much with “*”.",
                fixes: ["Write the values out, or split the file."]))
    }

    static func tooMany(_ limit: Int, at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            Diagnostic(
                .yamlSyntax, at: range,
                "More than \(limit.formatted(.number.locale(Locale(identifier: "en_US")))) values stand here, those that “*” repeats included.",
                fixes: ["Split the file, or write out what “*” repeats."]))
    }

    static func keyIsNoText(at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            Diagnostic(
                .yamlSyntax, at: range, "What stands before this colon is no word.",
                fixes: ["Put a text that begins with a bracket or brace between quotation marks."]))
    }

    init(_ error: any Error, text: String, path: String, lineOffset: Int) {
        func place(_ mark: Mark) -> SourceRange {
            SourceRange(path: path, line: mark.line + lineOffset, column: mark.column)
        }
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let explained = YAMLExplanation(problem, context: context?.text, line: Self.line(mark.line, of: text))
            // Where something was opened and never closed, the opening is the place to look at.
            let opening = explained.pointsAtContext ? context?.mark : nil
            diagnostic = Diagnostic(.yamlSyntax, at: place(opening ?? mark), explained.summary, fixes: [explained.fix])
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.sorted().first ?? ""
            diagnostic = Diagnostic(
                .yamlSyntax,
                at: Self.secondKey(name, from: context.mark, in: text, path: path, lineOffset: lineOffset)
                    ?? place(context.mark),
                "“\(name)” stands twice in one entry.", explanation: "An entry has each key once.",
                fixes: [
                    path.hasPrefix("content/stats/")
                        ? "Remove one of the two; or, where another entry begins here, write “- ” before its first line."
                        : "Remove one of the two."
                ])
        case .reader(_, let offset, _, _):
            diagnostic = Diagnostic(
                .yamlSyntax,
                at: SourceRange(
                    path: path, line: Self.mark(at: offset ?? 0, of: text).line + lineOffset,
                    column: Self.mark(at: offset ?? 0, of: text).column),
                "A character stands here that cannot be seen, and that YAML does not allow.",
                fixes: ["Remove it; an editor may show it as a box or not at all."])
        default:
            diagnostic = Diagnostic(
                .yamlSyntax, at: .file(path), "\(path) cannot be read as YAML.",
                fixes: ["Put every text that holds signs other than letters and digits between quotation marks."])
        }
    }

    /// Line and column of a byte of the text.
    private static func mark(at offset: Int, of text: String) -> (line: Int, column: Int) {
        let before = Array(text.utf8.prefix(offset))
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return (line, String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1)
    }

    private static func line(_ number: Int, of text: String) -> String {
        SourceFile(path: "", text: text).line(number) ?? ""
    }

    /// The second line of a mapping that begins with the key; Yams names the key but not its place.
    private static func secondKey(
        _ name: String, from mark: Mark, in text: String, path: String, lineOffset: Int
    ) -> SourceRange? {
        var found = 0
        // By bytes: CR LF is one character, and no line feed.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            Substring($0)
        }
        for (index, line) in lines.enumerated().dropFirst(mark.line - 1) {
            let start =
                line.unicodeScalars.index(
                    line.startIndex, offsetBy: mark.column - 1, limitedBy: line.endIndex) ?? line.endIndex
            guard index == mark.line - 1 || line[..<start].allSatisfy({ $0 == " " }) else { continue }
            let isKey = ["\(name):", "\"\(name)\":", "'\(name)':"].contains { line[start...].hasPrefix($0) }
            guard isKey else { continue }
            found += 1
            if found == 2 {
                return SourceRange(
                    path: path, line: index + 1 + lineOffset, column: mark.column, length: name.unicodeScalars.count)
            }
        }
        return nil
    }
}
