import Foundation
import Reading
import Testing

/// CONTRIBUTING.md names every key that the schemas have, and no other.
@Suite struct SchemaDocumentationTests {
    private let guide: String

    init() throws {
        guide = try String(contentsOf: Workshop.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    }

    private func names(_ outline: RecordOutline) -> [String] { outline.fields.map(\.name).sorted() }

    private func inner(_ field: String, of kind: FileKind) throws -> RecordOutline {
        let declaration = try #require(kind.outline.fields.first { $0.name == field })
        guard case .record(let outline) = declaration.kind else { throw Surprise() }
        return outline
    }

    private struct Surprise: Error {}

    /// The names in backticks of the first text that an expression finds.
    private func listed(_ expression: String) throws -> [String] {
        let found = try #require(guide.firstMatch(of: try Regex(expression)), "\(expression)")
        return guide[found.range].matches(of: /`([A-Za-z_]+):?`/).map { String($0.1) }.sorted()
    }

    @Test(arguments: FileKind.allCases.filter(\.isStatFile))
    func theTableOfStatFilesHasEveryField(_ kind: FileKind) throws {
        let row = try #require(guide.firstMatch(of: try Regex("\n\\| \(kind.rawValue) \\| (.*) \\|")))
        let words = guide[row.range].split(separator: "|")[2].split(separator: " ").map(String.init)
        #expect(words.map { $0.replacing("*", with: "") }.sorted() == names(kind.outline))
        let required = Set(words.filter { $0.hasPrefix("**") }.map { $0.replacing("*", with: "") })
        let declared = Set(kind.outline.fields.filter(\.isRequired).map(\.name))
        // What a figure cannot do without unless it is missing is in bold too.
        #expect(required.subtracting(declared) == (kind == .observations ? ["as_reported", "value", "qualifier"] : []))
        #expect(declared.isSubset(of: required))
    }

    @Test func thePageOnFrontMatterHasEveryKey() throws {
        #expect(try listed("Keys: (?s:.*?), and `extra`") == names(FileKind.page.outline))
        let comparison = names(FileKind.comparison.outline)
        #expect(comparison == (names(FileKind.page.outline) + ["compare"]).sorted())
        let rows = try #require(guide.firstMatch(of: /`compare:` in the front(?s:.*?)\n\n\|(?s:.*?)\n\n/))
        let keys = guide[rows.range].matches(of: /\n\| `([a-z]+)` \|/).map { String($0.1) }
        #expect(keys.sorted() == names(try inner("compare", of: .comparison)))
    }

    @Test func theListOfFilesHasEveryKeyOfSiteYAML() throws {
        let line = try #require(guide.firstMatch(of: /\n  site\.yaml +(.*)\n/)).1
        #expect(line.components(separatedBy: ", ").sorted() == names(FileKind.site.outline))
        #expect(
            try listed("`limits:` there raises[^.]*\\.")
                == (names(try inner("limits", of: .site)) + ["limits"]).sorted())
    }

    @Test func theNotesOnFiguresHaveTheirInnerFields() throws {
        for (field, shape) in [("suspected", /`suspected: \{(.*?)\}`/), ("equivalents", /each `\{(.*?)\}`/)] {
            let found = try #require(guide.firstMatch(of: shape)).1
            #expect(found.components(separatedBy: ", ").sorted() == names(try inner(field, of: .observations)))
        }
    }

    /// Of each field that takes one of a few words the guide names all that are not the rule anyway.
    @Test func everyWordIsNamed() throws {
        for kind in FileKind.allCases {
            for field in kind.outline.fields {
                guard case .choice(let words) = field.kind else { continue }
                for word in words where word.word != field.initially {
                    let isNamed = guide.contains("`\(word.word)`") || guide.contains("`\(field.name): \(word.word)`")
                    #expect(isNamed, "\(kind).\(field.name): \(word.word)")
                }
            }
        }
    }
}
