import Foundation
import Testing

/// `sitegen new source` and `sitegen new observation`
@Suite struct NewRecordTests {
    private static let list = "content/stats/sources.yaml"

    private func new(_ arguments: String..., in site: URL) throws -> CommandResult {
        try Sitegen.run(["new"] + arguments, in: site)
    }

    @Test func aSourceIsAddedAndWhatStoodThereStays() async throws {
        try await SampleReport.withSite { site in
            let before = try SampleReport.text(Self.list, in: site)
            let result = try new("source", "Police: \"a report\" 报告", in: site)
            #expect(result.status == 0 && result.output.hasPrefix("Added police-a-report-bao-gao to \(Self.list)\n"))
            let after = try SampleReport.text(Self.list, in: site)
            #expect(after.hasPrefix(before))
            #expect(after.contains("  title: \"Police: \\\"a report\\\" 报告\"\n  publisher: "))
            try SampleReport.expectCleanBuild(of: site)
            #expect(
                try SampleReport.text("public/sources/police-a-report-bao-gao/index.html", in: site).contains("<h1"))
            let again = try new("source", "Police: a report 报告", in: site)
            #expect(again.status == 64 && again.errors.contains("has a source with the id “police-a-report-bao-gao”"))
            #expect(try SampleReport.text(Self.list, in: site) == after)
        }
    }

    @Test(arguments: [
        "", "# Nothing yet.\n", "# Nothing yet.", "---\n",
        "- {id: a, title: T, publisher: P, date: '2024', language: en, tier: media, document: a, sha256: HASH}",
        "  - id: a\n    title: T\n    publisher: P\n    date: '2024'\n    language: en\n    tier: media\n    document: a\n    sha256: HASH",
        "- id: a\r\n  title: T\r\n  publisher: P\r\n  date: '2024'\r\n  language: en\r\n  tier: media\r\n  document: a\r\n  sha256: HASH\r\n",
        "\u{FEFF}- id: a\n  title: T\n  publisher: P\n  date: '2024'\n  language: en\n  tier: media\n  document: a\n  sha256: HASH\n  comment: |\n    Words\n\n    - and more\n# The end.\n\n\n",
    ])
    func aListIsContinuedAsItIsWritten(_ list: String) async throws {
        let list = list.replacing("HASH", with: String(repeating: "a", count: 64))
        try await SampleReport.withSite { site in
            try SampleReport.write("title: T\nbase_url: https://site.example/\n", to: "content/site.yaml", in: site)
            for path in ["content/index.md", "content/articles", "content/comparisons", "content/stats"] {
                try FileManager.default.removeItem(at: site.appending(path: path))
            }
            try SampleReport.write(list, to: Self.list, in: site)
            let result = try new("source", "New", in: site)
            #expect(result.status == 0, "\(result.errors)")
            let bytes = try Data(contentsOf: site.appending(path: Self.list))
            #expect(bytes.starts(with: Data(list.utf8)))
            if list.contains("\r\n") {
                #expect(
                    !String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\r\n".unicodeScalars)
                        .contains { $0.contains("\n") })
            }
            try SampleReport.expectCleanBuild(of: site)
            #expect(try SampleReport.text("public/sources/new/index.html", in: site).contains("<h1"))
            #expect(try new("source", "Newer", in: site).status == 0)
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test(arguments: ["[]\n", "- id: [\n", "- id: a\n", "---\n- id: a\n...\n"])
    func aListThatCannotBeContinuedIsLeftAsItIs(_ list: String) async throws {
        try await SampleReport.withSite { site in
            try SampleReport.write(list, to: Self.list, in: site)
            let result = try new("source", "New", in: site)
            #expect(result.status == 1 && result.output.isEmpty && result.errors.contains(Self.list), "\(result)")
            #expect(try SampleReport.text(Self.list, in: site) == list)
        }
    }

    @Test func aSymbolicLinkAndPermissionsStay() async throws {
        try await SampleReport.withSite { site in
            let real = site.appending(path: "content/stats/observations/../all.yaml").standardizedFileURL
            let link = site.appending(path: Self.list)
            try FileManager.default.moveItem(at: link, to: real)
            try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "all.yaml")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
            #expect(try new("source", "New", in: site).status == 0)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "all.yaml")
            #expect(try String(contentsOf: real, encoding: .utf8).contains("- id: new\n"))
            let mode = try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int
            #expect(mode == 0o640)
        }
    }

    @Test func aDocumentIsWrittenDownWithItsHash() async throws {
        try await SampleReport.withSite { site in
            try SampleReport.write("Words\n", to: "documents/new one.txt", in: site)
            let result = try new("source", "New", "--document", "documents/new one.txt", in: site)
            #expect(result.status == 0, "\(result.errors)")
            let check = try Sitegen.run(["check", "--documents", "documents"], in: site)
            #expect(check.status == 0, "\(check.errors)")
            let none = try new("source", "Newer", "--document", "documents/none.txt", in: site)
            #expect(none.status == 64 && none.errors.contains("there is no file"))
        }
        // Without one the entry builds, and the check of documents says what is left to be done.
        try await SampleReport.withSite { site in
            #expect(try new("source", "New", in: site).status == 0)
            let check = try Sitegen.run(["check", "--documents", "documents"], in: site)
            #expect(check.status == 1 && check.errors.contains("document-missing"), "\(check.errors)")
        }
    }

    @Test(arguments: ["A", "a b", "-a", "a--b", "报告"]) func anIDIsMadeOfLettersDigitsAndHyphens(_ id: String)
        async throws
    {
        try await SampleReport.withSite { site in
            let result = try new("source", "New", "--id=\(id)", in: site)
            #expect(result.status == 64 && result.errors.contains("is no id"), "\(result)")
        }
    }

    /// In a stat file it would stand for nothing.
    @Test func noIDIsNull() async throws {
        try await SampleReport.withSite { site in
            for arguments in [["observation", "Null"], ["observation", "New", "--id", "null"], ["source", "null"]] {
                let result = try Sitegen.run(["new"] + arguments, in: site)
                #expect(result.status == 64 && result.errors.contains("“null” cannot be an id"), "\(result)")
            }
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test(arguments: ["content/stats", "content/stats/sources.yaml"])
    func nothingIsAddedThroughALinkThatLeadsOut(_ path: String) async throws {
        try await SampleReport.withSite { site in
            let place = site.appending(path: path)
            let elsewhere = site.appending(path: "elsewhere")
            try FileManager.default.moveItem(at: place, to: elsewhere)
            try FileManager.default.createSymbolicLink(at: place, withDestinationURL: elsewhere)
            let before = try FolderSnapshot(site)
            let result = try new("source", "New", in: site)
            #expect(result.status == 1 && result.errors.contains("out of content/"), "\(result)")
            #expect(try FolderSnapshot(site) == before)
        }
    }

    @Test func aFigureIsAnExampleThatBuilds() async throws {
        try await SampleReport.withSite { site in
            let result = try new("observation", "Volunteers of 2026", in: site)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.hasPrefix("Wrote content/stats/observations/volunteers-of-2026.yaml\n"))
            let text = try SampleReport.text("content/stats/observations/volunteers-of-2026.yaml", in: site)
            #expect(text.contains("as_reported: \"over 12 volunteers\"   # EXAMPLE, replace"))
            // One after another, and about a campaign.
            #expect(try new("observation", "Second", in: site).status == 0)
            #expect(
                try new("observation", "Third", "--metric", "bags", "--about", "clean-up-2025", in: site).status == 0)
            try SampleReport.expectCleanBuild(of: site)
            let again = try new("observation", "Second", in: site)
            #expect(again.status == 64 && again.errors.contains("has a figure with the id “second”"))
        }
    }

    /// Whatever is counted, and however a report is built up.
    @Test func aFigureOfEveryMetricBuilds() async throws {
        try await Workshop.withTemporaryFolder { site in
            try FileManager.default.copyItem(
                at: Workshop.root.appending(path: "content"), to: site.appending(path: "content"))
            let metrics = try SampleReport.text("content/stats/metrics.yaml", in: site).matches(of: /- id: (\S+)/)
            try #require(metrics.count > 20)
            for metric in metrics {
                let result = try new("observation", "New \(metric.1)", "--metric", String(metric.1), in: site)
                #expect(result.status == 0, "\(result.errors)")
            }
            #expect(try new("source", "New source", in: site).status == 0)
            #expect(try new("observation", "Of the new source", "--source", "new-source", in: site).status == 0)
            try SampleReport.expectCleanBuild(of: site, ["--clock", "2027-01-01"])
            // What is invented is not published by somebody who asks for more.
            let strict = try Sitegen.run(["build", "--strict", "--clock", "2027-01-01"], in: site)
            #expect(strict.status == 1 && strict.errors.contains("error[example-left]"), "\(strict.errors)")
        }
    }

    @Test func aFigureNeedsAMetricAndASource() async throws {
        try await SampleReport.withSite { site in
            for (option, id, hint) in [
                ("--metric", "bag", "Did you mean “bags”?"), ("--source", "courier-2024-06-04", "courier-2024-06-03"),
                ("--about", "clean-up-2026", "Did you mean “clean-up-202"), ("--about", "XX", "two letters"),
            ] {
                let result = try new("observation", "New", option, id, in: site)
                #expect(result.status == 64 && result.errors.contains(hint), "\(result)")
            }
            try FileManager.default.removeItem(at: site.appending(path: "content/stats/observations"))
            try FileManager.default.removeItem(at: site.appending(path: Self.list))
            #expect(try new("observation", "New", in: site).errors.contains("The site has no source yet"))
            try FileManager.default.removeItem(at: site.appending(path: "content/stats/metrics.yaml"))
            let result = try new("observation", "New", in: site)
            #expect(result.status == 1 && result.errors.contains("The site has no metric yet"))
            #expect(!FileManager.default.fileExists(atPath: site.appending(path: "content/stats/observations").path))
        }
    }
}
