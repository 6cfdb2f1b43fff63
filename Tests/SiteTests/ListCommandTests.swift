import Foundation
import Testing

/// `sitegen list names`, what templates may use.
@Suite struct ListCommandTests {
    private func names(_ arguments: String...) throws -> CommandResult {
        try Sitegen.run(["list", "names"] + arguments, in: Workshop.root)
    }

    /// Name and type of each line.
    private func listed(_ kind: String) throws -> [String: String] {
        let result = try names(kind)
        #expect(result.status == 0 && result.errors.isEmpty)
        return Dictionary(
            uniqueKeysWithValues: result.output.split(separator: "\n").map { line in
                let parts = line.split(separator: "  ", maxSplits: 1)
                return (String(parts[0]), parts.dropFirst().first?.drop { $0 == " " }.description ?? "")
            })
    }

    @Test func tellsEveryNameWithItsType() throws {
        let article = try listed("article")
        let expected = [
            "title": "text", "description": "optional text", "html": "HTML", "hasTags": "flag",
            "authors": "list of texts", "site": "record", "campaign": "optional record", "tags": "list of records",
            "page.extra": "tree", "site.navigation[].current": "flag", "cited[].paragraph": "number",
            "cited[].metric.href": "text", "cited[].flags[].links[].lang": "optional text",
        ]
        for (name, type) in expected { #expect(article[name] == type, "\(name)") }
        #expect(try listed("articles")["years[].articles[].title"] == "text")
        #expect(try listed("home")["drawing.broad"] == "optional HTML")
        #expect(try listed("partials/chart")["plots[].wide"] == "HTML")
    }

    @Test func keepsTheOrderOfTheModel() throws {
        let lines = try names("alias", "--format", "csv").output.components(separatedBy: "\r\n")
        #expect(lines.prefix(3) == ["name,type", "site,record", "site.title,text"])
        #expect(lines.suffix(2) == ["target,text", ""])
    }

    /// The kinds are the templates of the default theme, its partials aside.
    @Test func listsTheKindsOfPages() throws {
        let kinds = try names().output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        let files = try FileManager.default.contentsOfDirectory(atPath: Workshop.root.appending(path: "templates").path)
        let templates = files.filter { $0.hasSuffix(".mustache") }.map { $0.dropLast(".mustache".count) }
        #expect(kinds.filter { !$0.hasPrefix("partials/") }.sorted() == templates.sorted())
        #expect(try names().output.contains("/articles/NAME/"))
        for kind in kinds { #expect(try !listed(String(kind)).isEmpty) }
    }

    @Test func writesJSON() throws {
        struct Document: Decodable {
            struct Name: Decodable {
                let name: String
                let type: String
            }
            let kind: String
            let place: String
            let names: [Name]
        }
        let document = try JSONDecoder().decode(
            Document.self, from: Data(try names("stat", "--format", "json").output.utf8))
        #expect(document.kind == "stat" && document.place == "/stats/ID/")
        #expect(document.names.contains { $0.name == "bounds.wide" && $0.type == "HTML" })
        #expect(try names("--format", "json").output.contains("\"kinds\" : ["))
    }

    @Test(arguments: [("artcle", "Did you mean “article”?"), ("zzzzzz", "The kinds are home, article, page,")])
    func answers64ToAKindThatIsNone(_ kind: String, _ hint: String) throws {
        let result = try names(kind)
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains("There is no kind of page “\(kind)”.") && result.errors.contains(hint))
    }

    /// Every name of the list can be written into a template, and is found there.
    @Test(arguments: ["article", "campaign", "stat", "home"])
    func namesWhatTemplatesFind(_ kind: String) async throws {
        var tags = ""
        for name in try listed(kind).keys.sorted() {
            let parts = name.components(separatedBy: "[].")
            tags += parts.dropLast().map { "{{#\($0)}}" }.joined() + "{{\(parts.last ?? "")}}"
            tags += parts.dropLast().reversed().map { "{{/\($0)}}" }.joined() + "\n"
        }
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in [
                "content/site.yaml": "title: S\nbase_url: https://site.example/\n",
                "content/articles/one.md": "---\ntitle: One\n---\nText.\n", "templates/\(kind).mustache": tags,
            ] {
                let location = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: location)
            }
            let result = try Sitegen.run(["check"], in: folder)
            #expect(result.status == 0, "\(result.errors)")
        }
    }
}
