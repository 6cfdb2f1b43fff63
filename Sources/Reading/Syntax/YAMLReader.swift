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
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            Substring($0)
        }
        for (index, line) in lines.enumerated() {
            let isKey =
                line.contains(/^\s*(-\s+)*\?\s/) || line.contains(/\*[^\s,\]}]+\s*:/) || line.contains(/[\]}]\s*:/)
            let isInFlow = line.contains(/[\[{,]\s*\?\s/)
            if isKey || isInFlow {
                return SourceRange(
                    path: path, line: index + 1 + lineOffset, column: 1, length: line.unicodeScalars.count)
            }
        }
        return nil
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
