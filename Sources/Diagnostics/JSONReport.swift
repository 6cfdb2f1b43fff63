import Foundation

/// Diagnostics and a build's summary as one JSON document, keys in alphabetical order.
package struct JSONReport: Encodable, Sendable {
    struct Place: Encodable {
        let file: String
        let line: Int?
        let column: Int?
        let endLine: Int?
        let endColumn: Int?

        init(_ range: SourceRange) {
            file = range.path
            line = range.isWholeFile ? nil : range.start.line
            column = range.isWholeFile ? nil : range.start.column
            endLine = range.isWholeFile ? nil : range.end.line
            endColumn = range.isWholeFile ? nil : range.end.column
        }
    }

    struct Note: Encodable {
        let text: String
        let place: Place?
    }

    struct Entry: Encodable {
        let id: String
        let severity: String
        let place: Place?
        let summary: String
        let rule: String
        let notes: [Note]
        let fixes: [String]

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id.rawValue
            severity = diagnostic.severity.rawValue
            place = diagnostic.range.map(Place.init)
            summary = diagnostic.summary
            rule = diagnostic.explanation
            notes = diagnostic.notes.map { Note(text: $0.text, place: $0.range.map(Place.init)) }
            fixes = diagnostic.fixes
        }
    }

    struct LeftOut: Encodable {
        let file: String
        let reason: String
    }

    let diagnostics: [Entry]
    let leftOut: [LeftOut]
    let summary: [String: Int]
    let published: Bool
    let output: String?

    /// - Parameters:
    ///   - summary: counts by name: `pages`, `figures`, `warnings`, `errors`.
    ///   - leftOut: pages that are not published this time.
    ///   - published: whether the output folder now holds this build.
    ///   - output: the output folder, if anything was to be published.
    package init(
        _ diagnostics: [Diagnostic], summary: [String: Int], leftOut: [(file: String, reason: String)],
        published: Bool, output: String?
    ) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReportOrder).map(Entry.init)
        self.leftOut = leftOut.map { LeftOut(file: $0.file, reason: $0.reason) }
        self.summary = summary
        self.published = published
        self.output = output
    }

    /// The document's text.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
