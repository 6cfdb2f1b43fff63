import Foundation
import Markup
import Testing

/// `sitegen render` writes what the library makes of a text, which other tests hold against libcmark.
@Suite struct SpecificationRenderTests {
    /// Every so many examples one is run.
    private static let step = 20

    private struct Example: Decodable {
        let markdown: String
    }

    @Test(arguments: [false, true])
    func writesExamplesOfTheSpecification(_ isUnsafe: Bool) async throws {
        let spec = Workshop.root.appending(path: ".build/commonmark/spec.json")
        guard FileManager.default.fileExists(atPath: spec.path) else {
            print("No examples of the CommonMark specification in .build/commonmark; make test puts them there.")
            return
        }
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: spec))
        try await Workshop.withTemporaryFolder { folder in
            for place in stride(from: 0, to: examples.count, by: Self.step) {
                let text = examples[place].markdown
                try Data(text.utf8).write(to: folder.appending(path: "text.md"))
                let result = try Sitegen.run(["render", "text.md"] + (isUnsafe ? ["--unsafe"] : []), in: folder)
                #expect(result.status == 0 && result.errors.isEmpty)
                #expect(result.output == StandaloneHTML.render(text, isUnsafe: isUnsafe), "\(text)")
            }
        }
    }
}
