import ArgumentParser
import Checking
import Diagnostics
import Foundation
import Markup

/// `sitegen render`
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Write the HTML that a Markdown text becomes.",
        discussion: CommandHelp.text(
            """
            Reads a file, or standard input where none is named, and writes the body's HTML to standard output. The text \
            belongs to no site: front matter is text like any other, and links lead where they say. What is nested too \
            deep, or a table too large, is left out and told as an error.
            """,
            examples: "sitegen render content/about.md", "sitegen render --smart < content/about.md"))

    @Argument(
        help: ArgumentHelp("A Markdown file; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["md"]))
    var file = "-"

    @Flag(help: "Keep HTML inside Markdown, and links that could run a script.")
    var unsafe = false

    @Flag(help: "Make quotation marks, dashes and dots typographic.")
    var smart = false

    func run() async throws {
        do {
            let text = String(decoding: try bytes(), as: UTF8.self)
            let options = MarkupOptions(rawHTML: unsafe ? .kept : .marked, smartPunctuation: smart)
            let document = MarkupParser.parse(text, options: options)
            try Console.answer(StandaloneHTML.render(document, isUnsafe: unsafe))
            let problems = MarkupProblems.check(document, path: file, options: options)
            Console(format: .text, isQuiet: true).show(problems, of: SourceFile(path: file, text: text))
            if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
        } catch let code as ExitCode {
            throw code
        } catch let error as AnswerError {
            Console(format: .text, isQuiet: true).fail(error)
            throw ExitCode(74)
        } catch {
            let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
            Console(format: .text, isQuiet: true).fail("Cannot read \(file): \(reason)")
            throw ExitCode(74)
        }
    }

    private func bytes() throws -> Data {
        guard file != "-" else { return try FileHandle.standardInput.readToEnd() ?? Data() }
        return try Data(contentsOf: URL(filePath: file))
    }
}
