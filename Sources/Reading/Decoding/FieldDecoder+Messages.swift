import Diagnostics
import Evidence

extension FieldDecoder {
    /// What was expected where something else stands.
    enum Expectation: String {
        case text = "a text"
        case texts = "a list of texts"
        case flag = "true or false"
    }

    func missing(_ field: FieldPlace) -> Diagnostic {
        let name = field.name
        let fix =
            isRow
            ? written(field) != nil ? "Fill in the column “\(name)”." : "Add the column “\(name)”."
            : name == "compare"
                ? "Add “compare:”, and under it, indented, “metrics: [ … ]”." : "Add a line “\(name): …”."
        return Diagnostic(
            .missingField, at: ranges.entry, "\(Self.subject(outline.kind)) has no “\(name)”.", fixes: [fix])
    }

    /// "This source", or the file itself.
    private static func subject(_ kind: String) -> String { kind == "site.yaml" ? kind : "This \(kind)" }

    static func noRecord(_ value: YAMLValue, _ outline: RecordOutline) -> Diagnostic {
        Diagnostic(
            .wrongType, at: value.range, "\(subject(outline.kind)) is \(value.kind), where keys and values are needed.",
            fixes: ["Write lines such as “\(outline.fields.first?.name ?? "title"): …”."])
    }

    func wrongType(_ value: YAMLValue, _ field: FieldPlace, expected: Expectation) -> Diagnostic {
        let fix =
            switch expected {
            case .text: "Write “\(field.name): …” with the text on the same line."
            case .texts: "Write “\(field.name): [one, two]”."
            case .flag: FieldHint.flag
            }
        return Diagnostic(
            .wrongType, at: value.range, "“\(field.name)” is \(value.kind), where \(expected.rawValue) is needed.",
            fixes: [fix])
    }

    func invalidID(_ id: String, at range: SourceRange) -> Diagnostic {
        // Only what merely separates words is replaced: to drop a letter would make another name.
        let isRepairable = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " _-./:".contains($0)) }
        let repaired = id.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return Diagnostic(
            .invalidID, at: range, "“\(id)” cannot be an id.",
            fixes: [isRepairable && !repaired.isEmpty ? "Write “\(repaired)”." : "Write an id such as “2019-arrests”."])
    }

    func notANumber(_ text: String, _ field: FieldPlace) -> Diagnostic {
        Diagnostic(
            .notANumber, at: ranges[field.name], "“\(field.name)” is “\(text)”, which is no number.",
            fixes: [FieldHint.number])
    }

    func notACount(_ text: String, _ field: FieldPlace) -> Diagnostic {
        Diagnostic(
            .notANumber, at: ranges[field.name], "“\(field.name)” is “\(text)”, which is no whole number from 1.",
            fixes: ["Write a whole number: 6."])
    }

    func invalidEDTF(_ text: String, _ error: EDTFError, _ field: FieldPlace) -> Diagnostic {
        let range = ranges[field.name]
        let column = range.start.column + error.column - 1 + (written(field)?.isQuoted == true ? 1 : 0)
        return Diagnostic(
            .invalidEDTF, at: SourceRange(path: range.path, line: range.start.line, column: column),
            "“\(field.name)” is “\(text)”, which is no date or period. \(error.reason)",
            fixes: [FieldHint.period])
    }

    func invalidValue(_ text: String, _ field: FieldPlace, allowed: [String]) -> Diagnostic {
        let words = allowed.joined(separator: ", ")
        let question = NearestName.question(text, in: allowed)
        return Diagnostic(
            .invalidValue, at: ranges[field.name], "“\(text)” is no value of “\(field.name)”.",
            explanation: question == nil ? nil : "“\(field.name)” is one of: \(words).",
            fixes: [question ?? "Write one of: \(words)."])
    }

    func dateProblem(_ problem: PageDate.Problem, _ text: String, _ field: FieldPlace) -> Diagnostic {
        switch problem {
        case .impossible(let reason):
            Diagnostic(
                .impossibleDate, at: ranges[field.name], "“\(field.name)” is “\(text)”. \(reason)",
                fixes: ["Correct the date: year, month, day, as in 2019-11-15."])
        case .format:
            Diagnostic(
                .dateFormat, at: ranges[field.name], "“\(field.name)” is “\(text)”, which is not read as a date.",
                fixes: [FieldHint.date])
        }
    }

    func unknownKey(_ key: YAMLKey) -> Diagnostic {
        let kind = outline.kind
        let isPage = kind == "front matter"
        let fallback = isPage ? "Remove it, or move it under “extra:”." : "Remove it."
        let isPublished = isPage && key.name == "published"
        let synonym =
            isPublished
            ? "Write “draft: true” for a page that is not to be published."
            : isPage ? Self.foreignKeys[key.name.lowercased()].map { "Write “\($0)”, as sitegen calls it." } : nil
        return Diagnostic(
            .unknownKey, at: key.range,
            "“\(key.name)” is no \(isRow ? "column of \(kind)s" : "key of \(isPage || kind == "site.yaml" ? kind : "this \(kind)")").",
            explanation: isPage ? nil : "Only known keys mean something.",
            fixes: [synonym ?? NearestName.question(key.name, in: outline.names) ?? fallback])
    }

    /// What other generators call the keys of front matter.
    private static let foreignKeys = [
        "author": "authors", "categories": "tags", "category": "tags", "excerpt": "summary", "keywords": "tags",
        "language": "lang", "last_modified_at": "updated", "lastmod": "updated", "layout": "template",
        "modified": "updated", "permalink": "slug", "publish_date": "publishDate", "redirect_from": "aliases",
        "subtitle": "description", "url": "slug",
    ]
}
