import Foundation
import Testing

/// `sitegen list articles` and its siblings: one table each, as text, JSON and CSV.
@Suite struct SiteListTests {
    private static let extra = [
        "content/articles/draft.md": "---\ntitle: A draft\ndate: 2024-06-01\ndraft: true\n---\nText.\n",
        "content/articles/later.md": "---\ntitle: Later, perhaps\ndate: 2026-02-03\n---\nText.\n",
        "content/over.md": "---\ntitle: Over\ndate: 2020-01-01\nexpiryDate: 2021-01-01\n---\nText.\n",
        "content/articles/old.md": "---\ntitle: Old\n---\nText.\n",
    ]

    /// Kind, flags, rows in CSV.
    private static let cases: [(kind: String, flags: [String], rows: [[String]])] = [
        (
            "articles", [],
            [
                ["address", "title", "date", "file", "left_out"],
                ["/articles/later/", "Later, perhaps", "2026-02-03", "content/articles/later.md", "future"],
                ["/articles/draft/", "A draft", "2024-06-01", "content/articles/draft.md", "draft"],
                ["/articles/one/", "One & only", "2024-05-01", "content/articles/one.md", ""],
                ["/articles/old/", "Old", "", "content/articles/old.md", ""],
            ]
        ),
        (
            "articles", ["--drafts", "--clock", "2026-03-01"],
            [
                ["address", "title", "date", "file", "left_out"],
                ["/articles/later/", "Later, perhaps", "2026-02-03", "content/articles/later.md", ""],
                ["/articles/draft/", "A draft", "2024-06-01", "content/articles/draft.md", ""],
                ["/articles/one/", "One & only", "2024-05-01", "content/articles/one.md", ""],
                ["/articles/old/", "Old", "", "content/articles/old.md", ""],
            ]
        ),
        ("drafts", [], [["file", "title", "date"], ["content/articles/draft.md", "A draft", "2024-06-01"]]),
        ("future", [], [["file", "title", "date"], ["content/articles/later.md", "Later, perhaps", "2026-02-03"]]),
        ("expired", [], [["file", "title", "date"], ["content/over.md", "Over", "2021-01-01"]]),
        ("future", ["--clock", "2026-03-01"], [["file", "title", "date"]]),
        (
            "stats", [],
            [
                ["id", "metric", "campaign", "period", "as_reported", "missing", "source", "status", "cited_by"],
                [
                    "arrests-2023", "Suspects arrested", "", "2023", "over 1,200 suspects", "", "daily", "as-reported",
                    "1",
                ],
                ["arrests-2022", "Suspects arrested", "", "2022", "900 suspects", "", "daily", "as-reported", "0"],
            ]
        ),
        (
            "sources", [],
            [
                ["id", "title", "publisher", "date", "language", "tier", "figures"],
                ["daily", "Police report arrests", "The Daily", "2024-02-27", "en", "media", "2"],
            ]
        ),
        (
            "uncited", [],
            [
                ["id", "metric", "campaign", "period", "as_reported", "missing", "source", "status"],
                ["arrests-2022", "Suspects arrested", "", "2022", "900 suspects", "", "daily", "as-reported"],
            ]
        ),
        (
            "unverified", [],
            [
                ["id", "as_reported", "source", "document", "paragraph", "last_verified"],
                ["arrests-2023", "over 1,200 suspects", "daily", "daily.txt", "3", ""],
                ["arrests-2022", "900 suspects", "daily", "daily.txt", "4", ""],
            ]
        ),
    ]

    @Test(arguments: cases.indices) func listsTheSameInEveryFormat(_ place: Int) async throws {
        let (kind, flags, rows) = Self.cases[place]
        try await EvidenceSite.with(Self.extra) { site in
            let csv = try site.run(["list", kind, "--format", "csv"] + flags)
            #expect(csv.status == 0 && csv.errors == "", "\(csv.errors)")
            #expect(CSVText.records(csv.output) == rows)

            let json = try site.run(["list", kind, "--format", "json"] + flags)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect(document.keys.sorted() == [kind])
            let objects = try #require(document[kind] as? [[String: Any]])
            let told = objects.map { object in
                rows[0].map { column in
                    object[column].map { $0 is NSNull ? "" : "\($0)" } ?? "no such key"
                }
            }
            #expect(told == Array(rows.dropFirst()))
            #expect(objects.allSatisfy { $0.count == rows[0].count })

            let text = try site.run(["list", kind] + flags)
            let lines = text.output.split(separator: "\n")
            #expect(text.status == 0 && lines.count == rows.count - 1)
            for (line, row) in zip(lines, rows.dropFirst()) {
                let words = line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
                #expect(words.filter { !$0.isEmpty } == row.filter { !$0.isEmpty })
            }
            #expect(text.errors == (rows.count == 1 ? "Nothing to list.\n" : ""))
        }
    }

    @Test func listsEveryAddressWithItsOrigin() async throws {
        try await EvidenceSite.with(["content/assets/map.txt": "x"]) { site in
            let rows = CSVText.records(try site.run(["list", "routes", "--format", "csv"]).output)
            #expect(rows.first == ["address", "kind", "template", "file"])
            for row in [
                ["/about/", "page", "page", "content/about.md"],
                ["/articles/one/", "article", "article", "content/articles/one.md"],
                ["/articles/", "articles", "articles", ""],
                ["/stats/arrests-2023/", "stat", "stat", "content/stats/observations/all.yaml"],
                ["/metrics/arrests/", "metric", "metric", "content/stats/metrics.yaml"],
                ["/assets/map.txt", "asset", "", "content/assets/map.txt"], ["/feed.xml", "file", "", ""],
                ["/assets/style.css", "asset", "", ""],
            ] { #expect(rows.contains(row), "\(row)") }
            // They are what a build publishes.
            #expect(try site.run(["build"]).status == 0)
            let files = try FolderSnapshot(site.folder.appending(path: "public")) { $0.hasPrefix(".sitegen") }.files
                .keys
            let listed = rows.dropFirst().map { row in
                row[0].dropFirst() + (row[0].hasSuffix("/") ? "index.html" : "")
            }
            #expect(listed.map(String.init).sorted() == files.sorted())
        }
    }

    @Test func knowsWhatWasVerifiedAndHasChangedSince() async throws {
        let paragraphs = "a\nb\nPolice arrested over 1,200 suspects.\nIn 2022 there were 900 suspects.\n"
        try await EvidenceSite.with(["daily.txt": paragraphs]) { site in
            let hash = try #require(
                try Program.run(
                    URL(filePath: "/bin/sh"), ["-c", "sha256sum daily.txt || shasum -a 256 daily.txt"], in: site.folder
                )
                .output.split(separator: " ").first)
            try site.edit(
                "content/stats/sources.yaml", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                String(hash))
            let check = try site.run(["check", "--documents", ".", "--record"])
            try #require(check.status == 0, "\(check.errors)")
            #expect(try site.run(["list", "unverified"]).output == "")
            try site.edit("content/stats/observations/all.yaml", "locator: 4", "locator: 1")
            let rows = CSVText.records(try site.run(["list", "unverified", "--format", "csv"]).output)
            #expect(rows.dropFirst() == [["arrests-2022", "900 suspects", "daily", "daily.txt", "1", "2026-01-01"]])
        }
    }

    @Test func listsTheChecksAsExplainDoes() throws {
        let rows = CSVText.records(
            try Sitegen.run(["list", "diagnostics", "--format", "csv"], in: Workshop.root).output)
        #expect(rows.first == ["id", "severity", "rule"])
        let result = try Sitegen.run(["explain", "diagnostic", "--format", "json"], in: Workshop.root)
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let known = try #require(document["diagnostics"] as? [String: [String: String]])
        #expect(rows.dropFirst().map { $0[0] } == known.keys.sorted())
        for row in rows.dropFirst() {
            #expect(known[row[0]]?["severity"] == row[1] && known[row[0]]?["rule"] == row[2])
        }
    }

    /// As far as it can be read; how many errors there are is said beside it.
    @Test func listsASiteWithErrors() async throws {
        try await EvidenceSite.with(["content/articles/bad.md": "---\ntitle: Bad\n---\n[x](missing.md)\n"]) { site in
            let result = try site.run(["list", "articles", "--format", "csv"])
            #expect(result.status == 1)
            #expect(CSVText.records(result.output).map { $0[0] } == ["address", "/articles/one/", "/articles/bad/"])
            #expect(
                result.errors
                    == "error: The content has 1 error, so that the list may lack something; “sitegen check” tells them.\n"
            )
        }
        try await Workshop.withTemporaryFolder { folder in
            let result = try Sitegen.run(["list", "stats", "--format", "json"], in: folder)
            #expect(result.status == 1 && result.output.hasPrefix("{\n  \"stats\" : [") && !result.errors.isEmpty)
        }
    }

    /// The columns stand in the command's help, with an example that can be run.
    @Test(arguments: [
        "articles", "drafts", "future", "expired", "stats", "sources", "uncited", "unverified", "routes", "diagnostics",
    ])
    func tellsItsColumnsInItsHelp(_ kind: String) async throws {
        let help = try Sitegen.run(["help", "list", kind], in: Workshop.root).output
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        try await EvidenceSite.with { site in
            let header = try site.run(["list", kind, "--format", "csv"]).output.components(separatedBy: "\r\n")[0]
            #expect(help.contains("Columns: \(header.replacing(",", with: ", "))"), "\(help)")
            #expect(header.wholeMatch(of: /[a-z_,]+/) != nil)
            let example = try #require(help.firstMatch(of: /EXAMPLES:\s+sitegen (list [a-z -]+[0-9-]*)/)).1
            let arguments = example.split(separator: " ").map(String.init)
            #expect(try site.run(arguments).status == 0, "\(arguments)")
        }
    }

    /// The seed report, in every kind.
    @Test func listsTheReport() throws {
        for (kind, atLeast) in [("articles", 3), ("stats", 70), ("sources", 5), ("routes", 150), ("unverified", 0)] {
            let result = try Sitegen.run(
                ["list", kind, "--format", "csv", "--clock", "2027-01-01"], in: Workshop.root)
            #expect(result.status == 0 && CSVText.records(result.output).count > atLeast, "\(kind): \(result.errors)")
        }
    }
}
