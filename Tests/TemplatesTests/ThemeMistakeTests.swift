import Diagnostics
import Testing

@testable import Templates

/// The default theme is right by itself: what a site's own files make wrong in it is told of those.
@Suite struct ThemeMistakeTests {
    private let page = TemplateFile(
        name: "page", path: "\(SourceRange.themePrefix)page.mustache",
        text: "{{> head}}{{#authors}}{{name}}{{/authors}}")
    private let row = TemplateFile(name: "row", path: "\(SourceRange.themePrefix)row.mustache", text: "x\n {{name}}")
    private let frame = TemplateFile(
        name: "frame", path: "\(SourceRange.themePrefix)frame.mustache", text: "{{> row}}")

    private func problems(_ head: String, _ further: [TemplateFile] = []) -> [Diagnostic] {
        let own = TemplateFile(name: "head", path: "templates/head.mustache", text: head)
        let (library, found) = TemplateLibrary.load([page, row, frame, own] + further)
        return found + library.check([TemplateUse("page", NameCheckTests.Page.self)])
    }

    @Test func tellsACircleAtTheFileOfTheSite() throws {
        let problems = problems("a\n{{> page}}")
        #expect(problems.map(\.id) == [.partialInCircle])
        #expect(problems.first?.summary == "The partials lead in a circle: “head”, “page”, “head”.")
        #expect(problems.first?.range == SourceRange(path: "templates/head.mustache", line: 2, column: 1, length: 10))
    }

    @Test(arguments: ["row", "frame"])
    func tellsWhereTheSiteFillsInAPartialWithoutItsNames(_ partial: String) throws {
        let problems = problems("a {{> \(partial)}}")
        #expect(problems.map(\.id) == [.templateName])
        let problem = try #require(problems.first)
        #expect(problem.range?.path == "templates/head.mustache" && problem.range?.start.column == 3)
        #expect(problem.summary.hasPrefix("“name” is no name that can stand here, and the partial"))
        #expect(problem.notes.map(\.text) == ["The name stands here."])
        #expect(problem.notes.first?.range?.path == "\(SourceRange.themePrefix)row.mustache")
    }

    @Test func tellsAMistakeOfTheSiteWhereItStands() throws {
        let problem = try #require(problems("{{titel}}").first)
        #expect(problem.range == SourceRange(path: "templates/head.mustache", line: 1, column: 1, length: 9))
    }
}
