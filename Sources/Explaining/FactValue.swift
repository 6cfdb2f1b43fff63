import Evidence
package import Foundation

/// What a fact says to a program: JSON without binary numbers.
package indirect enum FactValue: Sendable, Hashable {
    /// `null`: the fact does not apply, or nobody knows.
    case nothing
    case text(String)
    /// A whole number, say of days.
    case count(Int)
    case flag(Bool)
    case list([FactValue])
    case object([String: FactValue])

    /// A decimal as a text of plain digits.
    package static func number(_ value: Decimal?) -> FactValue {
        value.map { .text(PlainNumber.digits($0)) } ?? .nothing
    }

    /// A text that may be absent.
    package static func optional(_ text: String?) -> FactValue {
        text.map { .text($0) } ?? .nothing
    }

    /// Several texts, or nothing where they are not known.
    package static func optionalTexts(_ texts: [String]?) -> FactValue {
        texts.map(FactValue.texts) ?? .nothing
    }

    /// Several texts.
    package static func texts(_ texts: [String]) -> FactValue {
        .list(texts.map { .text($0) })
    }
}

extension FactValue: Encodable {
    /// Encodes the value itself, without the case's name.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .nothing: try container.encodeNil()
        case .text(let text): try container.encode(text)
        case .count(let count): try container.encode(count)
        case .flag(let flag): try container.encode(flag)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }
}
