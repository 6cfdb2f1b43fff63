import Diagnostics
import Evidence
import Foundation

/// Decodes one mapping field by field, remembers where each field stood, and tells every mistake.
struct RecordDecoder {
    /// "observation", "source" …, for messages.
    let kind: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var ranges: FieldRanges
    private let fields: [String: (key: YAMLKey, value: YAMLValue)]
    private let keys: [YAMLKey]
    /// Whether the entry is a row of a CSV file.
    private let isRow: Bool
    private var known: Set<String> = []

    /// Nothing but a diagnostic where the value is not a mapping.
    static func make(_ value: YAMLValue, kind: String) -> Result<RecordDecoder, WrongShape> {
        guard case .mapping(let pairs) = value.content else {
            return .failure(
                WrongShape(diagnostic: wrongType(value, field: nil, kind: kind, expected: "keys and values")))
        }
        return .success(RecordDecoder(pairs, range: value.range, kind: kind))
    }

    struct WrongShape: Error { let diagnostic: Diagnostic }

    /// An entry without any fields.
    static func empty(at range: SourceRange, kind: String) -> RecordDecoder {
        RecordDecoder([], range: range, kind: kind)
    }

    private init(_ pairs: [(key: YAMLKey, value: YAMLValue)], range: SourceRange, kind: String) {
        self.kind = kind
        keys = pairs.map(\.key)
        isRow = pairs.contains { $0.value.isCell }
        fields = Dictionary(pairs.map { ($0.key.name, $0) }, uniquingKeysWith: { first, _ in first })
        ranges = FieldRanges(entry: range)
        for pair in pairs { ranges.set(pair.value.range, for: pair.key.name) }
        if let id = fields["id"] { ranges.setEntry(id.value.range) }
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    // MARK: Fields

    /// The field's value; nothing where it is not written or null.
    mutating func value(_ field: String) -> YAMLValue? {
        known.insert(field)
        guard let value = fields[field]?.value, !value.isEmpty else { return nil }
        return value
    }

    /// A text that is looked at without its key becoming known.
    func peek(_ field: String) -> String? {
        guard case .scalar(let text)? = fields[field]?.value.content else { return nil }
        return text
    }

    /// Whether the field is written at all.
    func isWritten(_ field: String) -> Bool { fields[field] != nil }

    mutating func text(_ field: String) -> String? {
        guard let value = value(field) else { return nil }
        guard case .scalar(let text) = value.content else {
            report(Self.wrongType(value, field: field, kind: kind, expected: "a text"))
            return nil
        }
        return text
    }

    /// A field that the entry cannot do without; an empty text counts as missing. Answers "" after telling.
    mutating func requiredText(_ field: String) -> String {
        let before = diagnostics.count
        if let text = text(field), !text.isEmpty { return text }
        if diagnostics.count == before { report(missing(field)) }
        return ""
    }

    mutating func id() -> String {
        let id = requiredText("id")
        if !id.isEmpty, !Self.isSlug(id) { report(invalidID(id, at: ranges["id"])) }
        return id
    }

    /// A list of texts; one text alone counts as a list of one, or is cut at `separator`.
    mutating func texts(_ field: String, separatedBy separator: Character? = nil) -> [String] {
        guard let value = value(field) else { return [] }
        switch value.content {
        case .scalar(let text) where value.isCell || separator != nil:
            return text.split(separator: separator ?? ";").map { $0.trimmingCharacters(in: .whitespaces) }
        case .scalar(let text):
            ranges.set(value.range, for: "\(field)[0]")
            return [text]
        case .sequence(let elements):
            var texts: [String] = []
            for element in elements {
                switch element.content {
                case .scalar(let text):
                    ranges.set(element.range, for: "\(field)[\(texts.count)]")
                    texts.append(text)
                case .null: continue
                default:
                    report(Self.wrongType(element, field: field, kind: kind, expected: "a list of texts"))
                }
            }
            return texts
        default:
            report(Self.wrongType(value, field: field, kind: kind, expected: "a list of texts"))
            return []
        }
    }

    mutating func flag(_ field: String) -> Bool? {
        guard let value = value(field) else { return nil }
        if case .scalar(let text) = value.content {
            if text == "true" { return true }
            if text == "false" { return false }
        }
        report(Self.wrongType(value, field: field, kind: kind, expected: "true or false"))
        return nil
    }

    mutating func number(_ field: String) -> Decimal? {
        guard let text = text(field) else { return nil }
        guard let number = PlainNumber.parse(text) else {
            report(notANumber(text, field: field))
            return nil
        }
        return number
    }

    /// A whole number from 1.
    mutating func count(_ field: String) -> Int? {
        guard let text = text(field) else { return nil }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let count = Int(text),
            count > 0
        else {
            report(notACount(text, field: field))
            return nil
        }
        return count
    }

    mutating func edtf(_ field: String) -> EDTF? {
        guard let text = text(field) else { return nil }
        do throws(EDTFError) {
            return try EDTF(text)
        } catch {
            report(invalidEDTF(text, error, field: field))
            return nil
        }
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ field: String, _: Choice.Type) -> Choice? {
        guard let text = text(field) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        report(invalidValue(text, field: field, allowed: Choice.allCases.map(\.rawValue)))
        return nil
    }

    mutating func pageDate(_ field: String) -> PageDate? {
        guard let text = text(field) else { return nil }
        switch PageDate.parse(text) {
        case .success(let date): return date
        case .failure(let problem):
            report(dateProblem(problem, text, field: field))
            return nil
        }
    }

    /// A mapping inside the entry, decoded by `decode`; its own mistakes are told with the entry's.
    mutating func nested<Value>(
        _ field: String, as kind: String, _ decode: (inout RecordDecoder) -> Value?
    ) -> Value? {
        guard let value = value(field) else { return nil }
        return nested(value, as: kind, decode)
    }

    /// A list of mappings inside the entry; one mapping alone counts as a list of one.
    mutating func nestedList<Value>(
        _ field: String, as kind: String, _ decode: (inout RecordDecoder) -> Value?
    ) -> [Value] {
        guard let value = value(field) else { return [] }
        guard case .sequence(let elements) = value.content else {
            return [nested(value, as: kind, decode)].compactMap { $0 }
        }
        return elements.compactMap { nested($0, as: kind, decode) }
    }

    private mutating func nested<Value>(
        _ value: YAMLValue, as kind: String, _ decode: (inout RecordDecoder) -> Value?
    ) -> Value? {
        switch Self.make(value, kind: kind) {
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

    /// Tells the keys that no field was asked for under.
    mutating func reportUnknownKeys() {
        for key in keys where !known.contains(key.name) { report(unknownKey(key)) }
    }

    /// Lower-case letters, digits and single hyphens.
    static func isSlug(_ text: String) -> Bool {
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

// MARK: - Messages

extension RecordDecoder {
    func missing(_ field: String) -> Diagnostic {
        let fix =
            isRow
            ? isWritten(field) ? "Fill in the column “\(field)”." : "Add the column “\(field)”."
            : field == "compare"
                ? "Add “compare:”, and under it, indented, “metrics: [ … ]”." : "Add a line “\(field): …”."
        return Diagnostic(.missingField, at: ranges.entry, "\(subject) has no “\(field)”.", fixes: [fix])
    }

    /// "This source", or the file itself.
    private var subject: String { kind == "site.yaml" ? kind : "This \(kind)" }

    private static func wrongType(
        _ value: YAMLValue, field: String?, kind: String, expected: String
    ) -> Diagnostic {
        let subject = field.map { "“\($0)”" } ?? (kind == "site.yaml" ? kind : "This \(kind)")
        let name = field ?? "title"
        let fix =
            switch expected {
            case "true or false": "Write true or false."
            case "a text": "Write “\(name): …” with the text on the same line."
            case "a list of texts": "Write “\(name): [one, two]”."
            default: "Write lines such as “\(name): …”."
            }
        return Diagnostic(
            .wrongType, at: value.range, "\(subject) is \(value.kind); expected \(expected).", fixes: [fix])
    }

    private func invalidID(_ id: String, at range: SourceRange) -> Diagnostic {
        // Only what merely separates words is replaced: to drop a letter would make another name.
        let isRepairable = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " _-./:".contains($0)) }
        let repaired = id.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return Diagnostic(
            .invalidID, at: range, "“\(id)” cannot be an id.",
            fixes: [isRepairable && !repaired.isEmpty ? "Write “\(repaired)”." : "Write an id such as “2019-arrests”."])
    }

    private func notANumber(_ text: String, field: String) -> Diagnostic {
        Diagnostic(
            .notANumber, at: ranges[field], "“\(field)” is “\(text)”, which is no number.",
            fixes: ["Write the full number in digits, without separators, units or words: 45000."])
    }

    private func notACount(_ text: String, field: String) -> Diagnostic {
        Diagnostic(
            .notANumber, at: ranges[field], "“\(field)” is “\(text)”, which is no whole number from 1.",
            fixes: ["Write a whole number: 6."])
    }

    private func invalidEDTF(_ text: String, _ error: EDTFError, field: String) -> Diagnostic {
        let range = ranges[field]
        let column = range.start.column + error.column - 1 + (fields[field]?.value.isQuoted == true ? 1 : 0)
        return Diagnostic(
            .invalidEDTF, at: SourceRange(path: range.path, line: range.start.line, column: column),
            "“\(field)” is “\(text)”, which is no date or period. \(error.reason)",
            fixes: ["Write 2019-11-15, 2019-11, 2019, 2022? (uncertain), 2019-01/2019-10 or 2018/.. (still open)."])
    }

    private func invalidValue(_ text: String, field: String, allowed: [String]) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: ranges[field], "“\(text)” is no value of “\(field)”.",
            explanation: "“\(field)” is one of: \(allowed.joined(separator: ", ")).",
            fixes: [NearestName.question(text, in: allowed)].compactMap { $0 })
    }

    private func dateProblem(_ problem: PageDate.Problem, _ text: String, field: String) -> Diagnostic {
        switch problem {
        case .impossible(let reason):
            Diagnostic(
                .impossibleDate, at: ranges[field], "“\(field)” is “\(text)”. \(reason)",
                fixes: ["Correct the date: year, month, day, as in 2019-11-15."])
        case .format:
            Diagnostic(
                .dateFormat, at: ranges[field], "“\(field)” is “\(text)”, which is not read as a date.",
                fixes: ["Write year, month and day: 2019-11-15."])
        }
    }

    private func unknownKey(_ key: YAMLKey) -> Diagnostic {
        let isPage = kind == "front matter"
        let fallback = isPage ? "Remove it, or move it under “extra:”." : "Remove it."
        let isPublished = isPage && key.name == "published"
        let synonym =
            isPublished
            ? "Write “draft: true” for a page that is not to be published."
            : isPage ? Self.foreignKeys[key.name.lowercased()].map { "sitegen calls this “\($0)”." } : nil
        return Diagnostic(
            .unknownKey, at: key.range,
            "“\(key.name)” is no \(isRow ? "column of \(kind)s" : "key of \(isPage || kind == "site.yaml" ? kind : "this \(kind)")").",
            explanation: isPage ? nil : "Only known keys mean something.",
            fixes: [synonym ?? NearestName.question(key.name, in: known) ?? fallback])
    }

    /// What other generators call the keys of front matter.
    private static let foreignKeys = [
        "author": "authors", "categories": "tags", "category": "tags", "excerpt": "summary", "keywords": "tags",
        "language": "lang", "last_modified_at": "updated", "lastmod": "updated", "layout": "template",
        "modified": "updated", "permalink": "slug", "publish_date": "publishDate", "redirect_from": "aliases",
        "subtitle": "description", "url": "slug",
    ]
}
