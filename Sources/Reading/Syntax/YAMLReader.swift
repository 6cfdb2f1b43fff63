import Diagnostics
import Foundation
import Yams

/// Reads one YAML document with Yams: UTF-8, and every plain scalar a text, so that `no` stays `no`.
struct YAMLReader {
    /// A document with more values than this (aliases counted each time) is refused.
    private static let valueLimit = 1_000_000
    private static let depthLimit = 50

    private let path: String
    private let lineOffset: Int
    private var count = 0

    /// - Parameter lineOffset: how many lines of the file stand before the document.
    static func read(_ text: String, path: String, lineOffset: Int = 0) -> Result<YAMLValue?, YAMLProblem> {
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let node = try parser.singleRoot() else { return .success(nil) }
            var reader = YAMLReader(path: path, lineOffset: lineOffset)
            return .success(try reader.value(node, depth: 0))
        } catch let problem as YAMLProblem {
            return .failure(problem)
        } catch {
            return .failure(YAMLProblem(error, text: text, path: path, lineOffset: lineOffset))
        }
    }

    private init(path: String, lineOffset: Int) {
        self.path = path
        self.lineOffset = lineOffset
    }

    private mutating func value(_ node: Node, depth: Int) throws -> YAMLValue {
        let range = range(of: node)
        count += 1
        if count > Self.valueLimit || depth > Self.depthLimit { throw YAMLProblem.tooLarge(at: range) }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return YAMLValue(content: isNull ? .null : .scalar(scalar.string), range: range)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence { values.append(try value(element, depth: depth + 1)) }
            return YAMLValue(content: .sequence(values), range: range)
        case .mapping(let mapping):
            var pairs: [(key: YAMLKey, value: YAMLValue)] = []
            for (key, element) in mapping {
                guard let name = key.scalar?.string else { throw YAMLProblem.keyIsNoText(at: self.range(of: key)) }
                pairs.append((YAMLKey(name: name, range: self.range(of: key)), try value(element, depth: depth + 1)))
            }
            return YAMLValue(content: .mapping(pairs), range: range)
        case .alias:
            // Yams puts the anchored node in an alias's place while it composes.
            throw YAMLProblem.tooLarge(at: range)
        }
    }

    private func range(of node: Node) -> SourceRange {
        // Nodes that Yams composed from a text have a mark.
        guard let mark = node.mark else { return .file(path) }
        var length = 1
        if let scalar = node.scalar {
            let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            let firstLine = scalar.string.split(separator: "\n", maxSplits: 1).first ?? ""
            length = firstLine.unicodeScalars.count + (isQuoted ? 2 : 0)
        }
        return SourceRange(path: path, line: mark.line + lineOffset, column: mark.column, length: length)
    }
}

/// Why a text is not YAML that sitegen reads.
struct YAMLProblem: Error {
    let diagnostic: Diagnostic

    private init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }

    static func tooLarge(at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            Diagnostic(
                .yamlSyntax, at: range, "The document is nested too deeply or grows too large through its aliases.",
                fixes: ["Write the values out, or split the file."]))
    }

    static func keyIsNoText(at range: SourceRange) -> YAMLProblem {
        YAMLProblem(
            Diagnostic(
                .yamlSyntax, at: range, "A key is a list or a mapping.", fixes: ["Write a word before the colon."]))
    }

    init(_ error: any Error, text: String, path: String, lineOffset: Int) {
        func place(_ mark: Mark) -> SourceRange {
            SourceRange(path: path, line: mark.line + lineOffset, column: mark.column)
        }
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let notes = context.map {
                [DiagnosticNote("\($0.text.trimmingCharacters(in: .whitespaces)) from here", at: place($0.mark))]
            }
            diagnostic = Diagnostic(
                .yamlSyntax, at: place(mark), "This is not YAML: \(problem).", notes: notes ?? [],
                fixes: ["Put a text that contains “: ” or “#”, or begins with a sign, between quotation marks."])
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.sorted().first ?? ""
            diagnostic = Diagnostic(
                .yamlSyntax,
                at: Self.lastKey(name, in: text, path: path, lineOffset: lineOffset) ?? place(context.mark),
                "The key “\(name)” stands twice in one mapping.", fixes: ["Remove one of the two."])
        case .reader(let problem, _, _, _):
            diagnostic = Diagnostic(.yamlSyntax, at: .file(path), "This is not YAML: \(problem).")
        default:
            diagnostic = Diagnostic(.yamlSyntax, at: .file(path), "This is not YAML: \(error).")
        }
    }

    /// The last line that begins with the key; Yams names the key but not its place.
    private static func lastKey(_ name: String, in text: String, path: String, lineOffset: Int) -> SourceRange? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().reversed() {
            let indent = line.prefix { $0 == " " || $0 == "-" }.count
            if line.dropFirst(indent).hasPrefix("\(name):") {
                return SourceRange(
                    path: path, line: index + 1 + lineOffset, column: indent + 1, length: name.unicodeScalars.count)
            }
        }
        return nil
    }
}
