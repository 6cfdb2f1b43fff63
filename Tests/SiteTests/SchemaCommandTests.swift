import Foundation
import Testing

/// `sitegen schema`: what it prints, writes and leaves alone.
@Suite struct SchemaCommandTests {
    private static let kinds = [
        "site", "page", "comparison", "sources", "metrics", "campaigns", "events", "observations",
    ]
    private static let site = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
        "content/articles/one.md": "---\ntitle: One\n---\nText.\n",
        "content/stats/metrics.yaml": """
        - {id: arrests, label: Arrests, unit: suspects, definition: Arrested, counting_rule: All}
        - {id: "2019", label: Of that year, unit: cases, definition: Cases, counting_rule: All}

        """,
        "content/stats/campaigns.yaml": "- {id: clean-net, name: Clean Net}\n",
        "content/stats/events.yaml": "- {id: talk, title: A talk}\n",
    ]

    private func withSite<Result>(
        _ files: [String: String] = site, _ body: (URL) async throws -> Result
    ) async throws -> Result {
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in files { try write(text, to: path, in: folder) }
            return try await body(folder)
        }
    }

    private func write(_ text: String, to path: String, in folder: URL) throws {
        let location = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func text(_ path: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    // MARK: What it prints

    @Test(arguments: kinds)
    func printsTheSchemaOfAKind(_ kind: String) throws {
        let result = try Sitegen.run(["schema", kind], in: Workshop.root)
        #expect(result.status == 0 && result.errors.isEmpty)
        let schema = try object(result.output)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect((schema["title"] as? String)?.isEmpty == false && (schema["description"] as? String)?.isEmpty == false)
        let entry = schema["items"] as? [String: Any] ?? schema
        #expect(entry["additionalProperties"] as? Bool == false)
        let fields = try #require(entry["properties"] as? [String: [String: Any]])
        for (name, field) in fields {
            let about = try #require(field["description"] as? String, "\(name)")
            #expect(about.count > 15 && about.hasSuffix("."), "\(name): \(about)")
        }
        #expect(try Sitegen.run(["schema", kind], in: Workshop.root).output == result.output)
    }

    @Test func printsAllOfThemInOneDocument() throws {
        let document = try object(try Sitegen.run(["schema"], in: Workshop.root).output)
        let all = try #require(document["$defs"] as? [String: [String: Any]])
        #expect(all.keys.sorted() == Self.kinds.sorted())
        for kind in Self.kinds {
            var one = try object(try Sitegen.run(["schema", kind], in: Workshop.root).output)
            one["$schema"] = nil
            #expect(NSDictionary(dictionary: one) == NSDictionary(dictionary: all[kind] ?? [:]))
        }
    }

    @Test func namesTheIDsOfTheSite() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(
                ["schema", "observations", "--with-ids", "--root", folder.path], in: Workshop.root)
            #expect(result.status == 0 && result.errors.isEmpty)
            let lists = try #require(try object(result.output)["$defs"] as? [String: [String: Any]])
            #expect(lists["campaign-id"]?["enum"] as? [String] == ["clean-net"])
            #expect(lists["campaign-id"]?["enumDescriptions"] as? [String] == ["Clean Net"])
            #expect(lists["event-id"]?["enum"] as? [String] == ["talk"])
            #expect((lists["country"]?["enum"] as? [String])?.contains("CN") == true)
            // Without quotation marks this id is a number to YAML, so numbers are taken too.
            let metrics = try #require(lists["metric-id"]?["anyOf"] as? [[String: Any]])
            #expect(metrics.first?["enum"] as? [String] == ["arrests", "2019"])
            // There is no source yet: any text may be one.
            #expect(lists["source-id"] == nil && !result.output.contains("#/$defs/source-id"))
        }
    }

    @Test func givesWhatCanBeReadOfASiteWithMistakes() async throws {
        var site = Self.site
        site["content/stats/campaigns.yaml"] = "- {id: clean-net}\n"
        site["content/stats/events.yaml"] = "- id: [\n"
        try await withSite(site) { folder in
            let result = try Sitegen.run(["schema", "observations", "--with-ids"], in: folder)
            #expect(result.status == 0)
            #expect(result.errors.contains("error[missing-field]") && result.errors.contains("error[yaml-syntax]"))
            let lists = try #require(try object(result.output)["$defs"] as? [String: [String: Any]])
            #expect(lists["metric-id"] != nil)
            // Any event may stand in the file that cannot be read.
            #expect(lists["event-id"] == nil && !result.output.contains("#/$defs/campaign-id"))
            let events = try Sitegen.run(["schema", "events", "--with-ids"], in: folder)
            #expect(events.output.contains("\"enum\": [\"clean-net\"]"))
        }
    }

    // MARK: Exit codes

    @Test(arguments: [
        (["schema", "metric"], "There is no kind of file “metric”. Did you mean “metrics”?"),
        (["schema", "zzzzzz"], "The kinds are site, page, comparison, sources,"),
        (["schema", "site", "--editor"], "--editor writes every schema"),
        (["schema", "--editor", "--output-dir", "x"], "--editor writes every schema"),
    ])
    func answers64ToWrongUsage(_ arguments: [String], _ words: String) async throws {
        try await withSite { folder in
            let before = try FolderSnapshot(folder)
            let result = try Sitegen.run(arguments, in: folder)
            #expect(result.status == 64 && result.output.isEmpty && result.errors.contains(words))
            #expect(try FolderSnapshot(folder) == before)
        }
    }

    @Test(arguments: [["schema", "--with-ids"], ["schema", "--editor"]])
    func answers1WhereThereIsNoSite(_ arguments: [String]) async throws {
        try await withSite([:]) { folder in
            let result = try Sitegen.run(arguments, in: folder)
            #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("error[content-missing]"))
            #expect(try FolderSnapshot(folder).files.isEmpty)
        }
    }

    @Test func answers74WhenTheDiskRefuses() async throws {
        try await withSite(["file": "not a folder"]) { folder in
            let result = try Sitegen.run(["schema", "--output-dir", "file/schemas"], in: folder)
            #expect(result.status == 74 && result.errors.hasPrefix("error: Cannot make the folder"))
        }
    }

    // MARK: Files

    @Test func writesEachIntoAFolder() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(["schema", "--output-dir", "made/schemas"], in: folder)
            #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
            let files = try FolderSnapshot(folder.appending(path: "made/schemas")).files
            #expect(files.keys.sorted() == Self.kinds.map { "\($0).schema.json" }.sorted())
            #expect(
                try Sitegen.run(["schema", "events"], in: folder).output
                    == text("made/schemas/events.schema.json", in: folder))
            #expect(try Sitegen.run(["schema", "events", "--output-dir", "one"], in: folder).status == 0)
            #expect(try FolderSnapshot(folder.appending(path: "one")).files.count == 1)
        }
    }

    @Test func writesWhatAnEditorNeeds() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(["schema", "--editor"], in: folder)
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output.contains("Written: .vscode/settings.json\n"))
            let settings = try object(try text(".vscode/settings.json", in: folder))
            let schemas = try #require(settings["yaml.schemas"] as? [String: [String]])
            for path in schemas.keys {
                #expect(path.hasPrefix("./.vscode/schemas/"))
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: path).path), "\(path)")
            }
            #expect(
                schemas.values.flatMap { $0 }.sorted() == [
                    "content/site.yaml", "content/stats/campaigns.yaml", "content/stats/events.yaml",
                    "content/stats/metrics.yaml", "content/stats/observations/*.yaml",
                    "content/stats/observations/*.yml", "content/stats/sources.yaml",
                ])
            #expect(try text(".vscode/extensions.json", in: folder).contains("redhat.vscode-yaml"))
            let snippets = try object(try text(".vscode/sitegen.code-snippets", in: folder))
            #expect(snippets.values.allSatisfy { ($0 as? [String: Any])?["scope"] as? String == "markdown" })
            #expect(try text(".vscode/schemas/events.schema.json", in: folder).contains("\"enum\": [\"clean-net\"]"))
            // The next build takes none of it for content.
            #expect(try Sitegen.run(["build", "--strict"], in: folder).status == 0)
        }
    }

    @Test func refreshesOnlyTheSchemas() async throws {
        try await withSite { folder in
            #expect(try Sitegen.run(["schema", "--editor"], in: folder).status == 0)
            let before = try FolderSnapshot(folder)
            #expect(try Sitegen.run(["schema", "--editor"], in: folder).output.hasPrefix("Nothing to write"))
            #expect(try FolderSnapshot(folder) == before)
            try write("- {id: other, name: Other}\n", to: "content/stats/campaigns.yaml", in: folder)
            let result = try Sitegen.run(["schema", "--editor"], in: folder)
            let written = result.output.split(separator: "\n").map { $0.dropFirst("Written: .vscode/schemas/".count) }
            #expect(
                written == ["page", "comparison", "campaigns", "events", "observations"].map { "\($0).schema.json" })
        }
    }

    @Test func neverTouchesSettingsThatSomebodyElseWrote() async throws {
        var site = Self.site
        site[".vscode/settings.json"] = "// mine\n{ \"editor.wordWrap\": \"on\" }\n"
        site[".vscode/extensions.json"] = "{\"recommendations\": [\"some.other\"]}\n"
        site[".vscode/sitegen.code-snippets"] = "{}\n"
        try await withSite(site) { folder in
            let result = try Sitegen.run(["schema", "--editor"], in: folder)
            #expect(result.status == 0 && result.errors.isEmpty)
            for (path, text) in site where path.hasPrefix(".vscode/") {
                #expect(try self.text(path, in: folder) == text)
                #expect(result.output.contains("Kept: \(path) is there already and stays as it is."))
            }
            // What is told fits between the braces.
            let addition = try #require(result.output.firstMatch(of: /(  "yaml.schemas": \{(?s:.*?)\n  \})\n/)).1
            try write("{\n\(addition),\n  \"editor.wordWrap\": \"on\"\n}\n", to: ".vscode/settings.json", in: folder)
            #expect(try object(try text(".vscode/settings.json", in: folder)).count == 2)
            #expect(
                try !Sitegen.run(["schema", "--editor"], in: folder).output.contains("Kept: .vscode/settings.json"))
        }
    }
}
