import Diagnostics
import Evidence
import Foundation

/// The values of one record that is being decoded, field by field: remembers where each stood, and tells every mistake.
struct FieldDecoder {
    let outline: RecordOutline
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var ranges: FieldRanges
    private let pairs: [(key: YAMLKey, value: YAMLValue)]
    /// Which of the pairs each field has, by the field's position.
    private let places: [Int?]
    /// Whether the entry is a row of a CSV file.
    let isRow: Bool

    /// Nothing but a diagnostic where the value is not a mapping.
    static func make(_ value: YAMLValue, _ outline: RecordOutline) -> Result<FieldDecoder, WrongShape> {
        guard case .mapping(let pairs) = value.content else {
            return .failure(WrongShape(diagnostic: noRecord(value, outline)))
        }
        return .success(FieldDecoder(pairs, range: value.range, outline))
    }

    /// An entry without any fields.
    static func empty(at range: SourceRange, _ outline: RecordOutline) -> FieldDecoder {
        FieldDecoder([], range: range, outline)
    }

    private init(_ pairs: [(key: YAMLKey, value: YAMLValue)], range: SourceRange, _ outline: RecordOutline) {
        self.outline = outline
        self.pairs = pairs
        var places: [Int?] = Array(repeating: nil, count: outline.size)
        ranges = FieldRanges(entry: range)
        for (index, pair) in pairs.enumerated() {
            ranges.set(pair.value.range, for: pair.key.name)
            if let position = outline.positions[pair.key.name], places[position] == nil { places[position] = index }
        }
        isRow = pairs.contains { $0.value.isCell }
        self.places = places
        if let id = outline.positions["id"].flatMap({ places[$0] }) { ranges.setEntry(pairs[id].value.range) }
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    mutating func reportMissing(_ field: FieldPlace) { report(missing(field)) }

    /// Tells the keys that are not declared.
    mutating func reportUnknownKeys() {
        for pair in pairs where outline.positions[pair.key.name] == nil { report(unknownKey(pair.key)) }
    }

    /// A text under a key, declared or not.
    func peek(_ key: String) -> String? {
        guard case .scalar(let text)? = pairs.first(where: { $0.key.name == key })?.value.content else { return nil }
        return text
    }

    // MARK: Fields

    /// What is written, be it nothing.
    func written(_ field: FieldPlace) -> YAMLValue? { places[field.position].map { pairs[$0].value } }

    /// The field's value; nothing where it is not written or null.
    func value(_ field: FieldPlace) -> YAMLValue? {
        guard let value = written(field), !value.isEmpty else { return nil }
        return value
    }

    mutating func text(_ field: FieldPlace) -> String? {
        guard let value = value(field) else { return nil }
        guard case .scalar(let text) = value.content else {
            report(wrongType(value, field, expected: .text))
            return nil
        }
        return text
    }

    /// A text that the entry cannot do without. Answers "" after telling.
    mutating func requiredText(_ field: FieldPlace) -> String {
        if value(field) == nil { reportMissing(field) }
        return text(field) ?? ""
    }

    mutating func id(_ field: FieldPlace) -> String {
        let id = requiredText(field)
        if !id.isEmpty, !Self.isSlug(id) { report(invalidID(id, at: ranges[field.name])) }
        return id
    }

    /// A list of texts; one text alone counts as a list of one, or is cut at `separator`.
    mutating func texts(_ field: FieldPlace, separatedBy separator: Character?, isRequired: Bool) -> [String] {
        let texts = texts(field, separatedBy: separator)
        if isRequired, texts.isEmpty, !hasErrors { reportMissing(field) }
        return texts
    }

    private mutating func texts(_ field: FieldPlace, separatedBy separator: Character?) -> [String] {
        guard let value = value(field) else { return [] }
        switch value.content {
        case .scalar(let text) where value.isCell || separator != nil:
            return text.split(separator: separator ?? ";").map { $0.trimmingCharacters(in: .whitespaces) }
        case .scalar(let text):
            ranges.set(value.range, for: "\(field.name)[0]")
            return [text]
        case .sequence(let elements):
            var texts: [String] = []
            for element in elements {
                switch element.content {
                case .scalar(let text):
                    ranges.set(element.range, for: "\(field.name)[\(texts.count)]")
                    texts.append(text)
                case .null: continue
                default: report(wrongType(element, field, expected: .texts))
                }
            }
            return texts
        default:
            report(wrongType(value, field, expected: .texts))
            return []
        }
    }

    mutating func flag(_ field: FieldPlace) -> Bool? {
        guard let value = value(field) else { return nil }
        if case .scalar(let text) = value.content {
            if text == "true" { return true }
            if text == "false" { return false }
        }
        report(wrongType(value, field, expected: .flag))
        return nil
    }

    mutating func number(_ field: FieldPlace, isRequired: Bool) -> Decimal? {
        guard let text = text(field, isRequired: isRequired) else { return nil }
        guard let number = PlainNumber.parse(text) else {
            report(notANumber(text, field))
            return nil
        }
        return number
    }

    /// A whole number from 1.
    mutating func count(_ field: FieldPlace, isRequired: Bool) -> Int? {
        guard let text = text(field, isRequired: isRequired) else { return nil }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let count = Int(text),
            count > 0
        else {
            report(notACount(text, field))
            return nil
        }
        return count
    }

    mutating func choice<Choice: WordChoice>(_ field: FieldPlace, _: Choice.Type, isRequired: Bool) -> Choice? {
        guard let text = text(field, isRequired: isRequired) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        report(invalidValue(text, field, allowed: Choice.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func text(_ field: FieldPlace, isRequired: Bool) -> String? {
        if isRequired, value(field) == nil { reportMissing(field) }
        return text(field)
    }

    mutating func edtf(_ field: FieldPlace) -> EDTF? {
        guard let text = text(field) else { return nil }
        do throws(EDTFError) {
            return try EDTF(text)
        } catch {
            report(invalidEDTF(text, error, field))
            return nil
        }
    }

    mutating func pageDate(_ field: FieldPlace) -> PageDate? {
        guard let text = text(field) else { return nil }
        switch PageDate.parse(text) {
        case .success(let date): return date
        case .failure(let problem):
            report(dateProblem(problem, text, field))
            return nil
        }
    }

    /// A mapping inside the entry, decoded by `decode`; its own mistakes are told with the entry's.
    mutating func nested<Inner, Value>(
        _ field: FieldPlace, _ shape: RecordShape<Inner>, _ decode: (inout RecordDecoder<Inner>) -> Value?
    ) -> Value? {
        guard let value = value(field) else { return nil }
        return nested(value, shape, decode)
    }

    /// A list of mappings inside the entry; one mapping alone counts as a list of one.
    mutating func nestedList<Inner, Value>(
        _ field: FieldPlace, _ shape: RecordShape<Inner>, _ decode: (inout RecordDecoder<Inner>) -> Value?
    ) -> [Value] {
        guard let value = value(field) else { return [] }
        guard case .sequence(let elements) = value.content else {
            return [nested(value, shape, decode)].compactMap { $0 }
        }
        return elements.compactMap { nested($0, shape, decode) }
    }

    private mutating func nested<Inner, Value>(
        _ value: YAMLValue, _ shape: RecordShape<Inner>, _ decode: (inout RecordDecoder<Inner>) -> Value?
    ) -> Value? {
        switch RecordDecoder.make(value, shape) {
        case .failure(let wrong):
            report(wrong.diagnostic)
            return nil
        case .success(var inner):
            let result = decode(&inner)
            inner.reportUnknownKeys()
            diagnostics += inner.diagnostics
            return inner.hasErrors ? nil : result
        }
    }

    /// Lower-case letters, digits and single hyphens.
    private static func isSlug(_ text: String) -> Bool {
        var isAfterHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isAfterHyphen = false
            case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
            default: return false
            }
        }
        return !isAfterHyphen
    }
}
