import Foundation

@testable import Reading

/// JSON as text.
enum JSONText {
    static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }

    /// What an editor's YAML parser (YAML 1.2, core schema) makes of a document: unlike sitegen's, it gives plain words
    /// types of their own.
    static func of(_ value: YAMLValue) -> String {
        switch value.content {
        case .null: "null"
        case .scalar(let text): value.isQuoted ? quoted(text) : plain(text)
        case .sequence(let values): "[\(values.map(of).joined(separator: ", "))]"
        case .mapping(let pairs): "{\(pairs.map { "\(quoted($0.key.name)): \(of($0.value))" }.joined(separator: ", "))}"
        }
    }

    private static func plain(_ text: String) -> String {
        switch text {
        case "true", "True", "TRUE": return "true"
        case "false", "False", "FALSE": return "false"
        default: break
        }
        if text.wholeMatch(of: /[-+]?[0-9]+/) != nil {
            let digits = text.drop { "+-".contains($0) }.drop { $0 == "0" }
            return (text.hasPrefix("-") && !digits.isEmpty ? "-" : "") + (digits.isEmpty ? "0" : String(digits))
        }
        if let hexadecimal = text.wholeMatch(of: /0x([0-9a-fA-F]+)/), let number = Int(hexadecimal.1, radix: 16) {
            return String(number)
        }
        if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil,
            let number = Double(text.hasSuffix(".") ? String(text.dropLast()) : text), number.isFinite
        {
            return String(number)
        }
        return quoted(text)
    }
}
