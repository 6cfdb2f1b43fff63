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
            if let range = aliasInKey(text, path: path, lineOffset: lineOffset) {
                throw YAMLProblem.tooLarge(at: range)
            }
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

    /// An alias in a key: Yams compares keys by their whole content, which may be endless, before we can refuse it.
    private static func aliasInKey(_ text: String, path: String, lineOffset: Int) -> SourceRange? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let index = lines.firstIndex(where: { mayHaveAliasInKey(Array($0)) }) else { return nil }
        return SourceRange(
            path: path, line: index + 1 + lineOffset, column: 1, length: Substring(lines[index]).unicodeScalars.count)
    }

    /// Whether a line has a key that is not plain text: `? …`, `*name :`, `[…] :`, `{…} :`. By bytes, since a file may have
    /// many lines.
    private static func mayHaveAliasInKey(_ line: [UInt8]) -> Bool {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 13 }
        func afterSpaces(_ index: Int) -> Int { line[index...].firstIndex { !isSpace($0) } ?? line.count }
        func isMarkedKey(at index: Int) -> Bool {
            index < line.count && line[index] == UInt8(ascii: "?")
                && (index + 1 == line.count || isSpace(line[index + 1]))
        }
        func isColon(at index: Int) -> Bool { index < line.count && line[index] == UInt8(ascii: ":") }
        var start = afterSpaces(0)
        while start + 1 < line.count, line[start] == UInt8(ascii: "-"), isSpace(line[start + 1]) {
            start = afterSpaces(start + 1)
        }
        if isMarkedKey(at: start) { return true }
        for (index, byte) in line.enumerated() {
            switch byte {
            case UInt8(ascii: "*"):
                let rest = line[(index + 1)...]
                let end = rest.firstIndex { isSpace($0) || ",]}".utf8.contains($0) } ?? line.count
                guard end > index + 1 else { continue }
                if line[(index + 2)..<end].contains(UInt8(ascii: ":")) || isColon(at: afterSpaces(end)) { return true }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): if isColon(at: afterSpaces(index + 1)) { return true }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
                if isMarkedKey(at: afterSpaces(index + 1)) { return true }
            default: continue
            }
        }
        return false
    }

    private init(path: String, lineOffset: Int) {
        self.path = path
        self.lineOffset = lineOffset
    }

    private mutating func value(_ node: Node, depth: Int) throws -> YAMLValue {
        let range = range(of: node)
        count += 1
        if count > Self.valueLimit { throw YAMLProblem.tooMany(Self.valueLimit, at: range) }
        if depth > Self.depthLimit { throw YAMLProblem.tooLarge(at: range) }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return YAMLValue(
                content: isNull ? .null : .scalar(scalar.string), range: range,
                isQuoted: scalar.style == .singleQuoted || scalar.style == .doubleQuoted)
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
            // The first line that is not empty.
            let line = scalar.string.utf8.drop { $0 == UInt8(ascii: "\n") }.prefix { $0 != UInt8(ascii: "\n") }
            length = line.count { $0 & 0xC0 != 0x80 } + (isQuoted ? 2 : 0)
        }
        return SourceRange(path: path, line: mark.line + lineOffset, column: mark.column, length: length)
    }
}
