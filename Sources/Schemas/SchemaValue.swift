import Foundation

/// JSON whose keys keep their order, so that a document reads as it was thought, and is the same bytes each time.
indirect enum SchemaValue: Sendable {
    case nothing
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaValue])
    case object([(key: String, value: SchemaValue)])

    static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map { .text($0) }) }

    /// The same object with further keys after its own.
    func adding(_ more: [(key: String, value: SchemaValue)]) -> SchemaValue {
        guard case .object(let pairs) = self else { return self }
        return .object(pairs + more)
    }

    /// Indented by two spaces; short lists of single values, and short objects of one key, on one line.
    func text(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .nothing: return "null"
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let values):
            let texts = values.map { $0.text(indent: inner) }
            let line = "[" + texts.joined(separator: ", ") + "]"
            if values.allSatisfy(\.isSingle), line.utf8.count + indent.utf8.count < 100 { return line }
            return "[\n" + texts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let pairs):
            if pairs.isEmpty { return "{}" }
            let texts = pairs.map { "\(inner)\(Self.quoted($0.key)): \($0.value.text(indent: inner))" }
            if texts.count == 1, !texts[0].contains("\n"), texts[0].utf8.count < 100 {
                return "{" + texts[0].dropFirst(inner.utf8.count) + "}"
            }
            return "{\n" + texts.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private var isSingle: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension SchemaValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral values: SchemaValue...) { self = .list(values) }
    init(dictionaryLiteral pairs: (String, SchemaValue)...) { self = .object(pairs.map { (key: $0.0, value: $0.1) }) }
}
