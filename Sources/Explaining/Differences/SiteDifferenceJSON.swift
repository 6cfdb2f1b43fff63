import Foundation

/// What differs, for programs: one document, keys in alphabetical order. CONTRIBUTING.md tells what the keys mean.
package enum SiteDifferenceJSON {
    /// Keys are only ever added.
    package static func text(of difference: SiteDifference) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value(of: difference)), as: UTF8.self) + "\n"
    }

    private static func value(of difference: SiteDifference) -> FactValue {
        .object([
            "since": .text(difference.since), "different": .flag(!difference.isEmpty),
            "whole": .flag(difference.isWhole), "unreadable": .count(difference.unreadable),
            "templates": .texts(difference.templates),
            "figures": .list(difference.figures.map(value)), "records": .list(difference.records.map(value)),
            "pages": .list(difference.pages.map(value)), "links": .list(difference.links.map(value)),
            "files": .list(
                difference.files.map { .object(["path": .text($0.path), "change": .text($0.change.rawValue)]) }),
        ])
    }

    private static func value(_ figure: FigureDifference) -> FactValue {
        .object([
            "id": .text(figure.id), "change": .text(figure.change.rawValue), "subject": .text(figure.subject),
            "before": .optional(figure.before), "after": .optional(figure.after), "fields": value(figure.fields),
            "pages": .texts(figure.pages),
        ])
    }

    private static func value(_ record: RecordDifference) -> FactValue {
        .object([
            "kind": .text(record.kind), "id": .text(record.id), "name": .text(record.name),
            "change": .text(record.change.rawValue), "fields": value(record.fields),
        ])
    }

    private static func value(_ page: PageDifference) -> FactValue {
        .object([
            "address": .text(page.address), "change": .text(page.change.rawValue),
            "former_address": .optional(page.formerAddress), "file": .optional(page.file),
            "title": .optional(page.title),
            "former_title": .optional(page.formerTitle), "reasons": .optionalTexts(page.reasons),
        ])
    }

    private static func value(_ link: LinkDifference) -> FactValue {
        .object([
            "target": .text(link.target), "change": .text((link.isAdded ? Change.new : .gone).rawValue),
            "pages": .texts(link.pages),
        ])
    }

    private static func value(_ fields: [FieldChange]) -> FactValue {
        .list(
            fields.map {
                .object(["name": .text($0.name), "before": .optional($0.before), "after": .optional($0.after)])
            })
    }
}
