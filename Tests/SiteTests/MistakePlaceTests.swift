import Foundation
import Testing

/// One mistake in a sound site: what is told first is the very place of it, in the words of an editor.
@Suite struct MistakePlaceTests {
    /// A site without a mistake, one file for each kind.
    private static let site = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
        "content/articles/one.md": page("See [two](two.md) and [over 45,000 people](stat:2020-arrests)."),
        "content/articles/two.md": page("Text."),
        "content/stats/sources.yaml": """
        - id: daily
          title: The report
          publisher: The Daily
          date: "2023-05-01"
          language: en
          tier: media
          document: report.txt
          sha256: \(String(repeating: "0", count: 64))

        """,
        "content/stats/metrics.yaml": """
        - id: arrests
          label: Arrests
          unit: people
          definition: Arrested people.
          counting_rule: As reported.

        """,
        "content/stats/observations/2020.yaml": """
        - id: 2020-arrests
          metric: arrests
          about: CN
          as_reported: over 45,000 people
          value: 45000
          qualifier: more-than
          source: daily
          locator: 3

        """,
        "content/stats/observations/more.csv": """
        id,metric,about,as_reported,value,qualifier,source,locator,period
        2021-arrests,arrests,CN,"46,000 people",46000,exact,daily,4,2021
        2022-arrests,arrests,CN,"47,000 people",47000,exact,daily,5,2022

        """,
        "templates/partials/own.mustache": "<p>{{title}}</p>\n",
        "templates/article.mustache":
            "<!DOCTYPE html>\n<html lang=\"en\"><title>{{title}}</title>\n{{> partials/own}}\n{{{html}}}\n</html>\n",
    ]

    private static func page(_ text: String) -> String { "---\ntitle: One\ndate: 2024-01-01\n---\n\(text)\n" }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let file: String
        /// What is replaced, and by what; nothing where the file is written anew.
        let before: String?
        let after: String
        let id: String
        /// `3:7`, or nothing for the file as a whole.
        let place: String?

        init(_ file: String, _ before: String?, _ after: String, _ id: String, _ place: String?) {
            (self.file, self.before, self.after, self.id, self.place) = (file, before, after, id, place)
        }

        var testDescription: String { "\(file): \(after.debugDescription)" }
    }

    private static let article = "content/articles/one.md"
    private static let figures = "content/stats/observations/2020.yaml"
    private static let table = "content/stats/observations/more.csv"
    private static let own = "templates/partials/own.mustache"

    static let mistakes = [
        // Articles.
        Mistake(article, "two.md", "tow.md", "broken-link", "5:11"),
        Mistake(article, "stat:2020-arrests", "stat:2020-arests", "unknown-reference", "5:44"),
        Mistake(article, "45,000", "54,000", "prose-against-figure", "5:44"),
        Mistake(article, "See", "网络 👮 [x](secnd.md)", "broken-link", "5:10"),
        Mistake(article, "See", "\t\n\n[x](secnd.md)", "broken-link", "7:5"),
        Mistake(article, "date: 2024-01-01", "date: 2024-02-30", "impossible-date", "3:7"),
        Mistake(article, "title: One", "title: \"One", "yaml-syntax", "2:8"),
        Mistake(article, "title: One", "title: 'It''s' odd", "yaml-syntax", "2:16"),
        Mistake(article, "title: One", "title: \"C:\\posts\"", "yaml-syntax", "2:11"),
        Mistake(article, "title: One", "title: *One", "yaml-syntax", "2:8"),
        Mistake(article, "title: One", "tilte: One", "unknown-key", "2:1"),
        Mistake(article, "---\nSee", "See", "front-matter-unclosed", "1:1"),
        Mistake(article, nil, "Text.\n", "front-matter-missing", "1:1"),
        Mistake(article, nil, "\u{FEFF}\(page("[x](nix.md)"))", "broken-link", "5:5"),
        Mistake(article, nil, page("[x](nix.md)").replacing("\n", with: "\r\n"), "broken-link", "5:5"),
        Mistake(article, nil, String(page("[x](nix.md)").dropLast()), "broken-link", "5:5"),
        Mistake(article, "See", "![](chart:arests)\n\nSee", "unknown-reference", "5:5"),
        Mistake(article, "See", "![x](timeline:201x)\n\nSee", "invalid-edtf", "5:6"),
        // site.yaml.
        Mistake("content/site.yaml", "https://site", "htps://site", "base-url-invalid", "2:11"),
        Mistake("content/site.yaml", "title:", "titel:", "unknown-key", "1:1"),
        Mistake("content/site.yaml", "title: Small", "title: [a", "yaml-syntax", "1:8"),
        Mistake("content/site.yaml", nil, "- a\n", "wrong-type", "1:1"),
        Mistake("content/site.yaml", nil, "title: |9x\n  a\nbase_url: https://a.example\n", "yaml-syntax", "1:10"),
        Mistake("content/site.yaml", nil, "%YAML 9.9\n---\ntitle: a\n", "yaml-syntax", "1:1"),
        Mistake("content/site.yaml", nil, "title: a\u{1}b\n", "yaml-syntax", "1:9"),
        // Stat files.
        Mistake(figures, "metric: arrests", "metric: arests", "unknown-reference", "2:11"),
        Mistake(figures, "value: 45000", "value: 54000", "words-against-value", "5:10"),
        Mistake(figures, "value: 45000", "value: many", "not-a-number", "5:10"),
        Mistake(figures, "more-than", "more", "invalid-value", "6:14"),
        Mistake(figures, "  source", "\tsource", "yaml-syntax", "7:1"),
        Mistake(figures, "source: daily", "sauce: daily", "missing-field", "1:7"),
        Mistake("content/stats/sources.yaml", "2023-05-01", "2020-13-01", "invalid-edtf", "4:15"),
        Mistake("content/stats/metrics.yaml", nil, "a: b\n", "wrong-type", "1:1"),
        Mistake(table, "46000,exact", "46001,exact", "words-against-value", "2:41"),
        Mistake(table, "47000,exact", "x,exact", "not-a-number", "3:41"),
        Mistake(table, "\"47,000", "47,000", "csv-field-count", "3:60"),
        Mistake(table, "\"47,000 people\"", "\"47,000 people", "csv-syntax", "3:25"),
        Mistake(table, "daily,5", "dayly,5", "unknown-reference", "3:53"),
        Mistake(table, ",period", ",perod", "unknown-key", "1:60"),
        // Templates: of the site's own, and those that replace a file of the theme.
        Mistake("templates/article.mustache", "<title>{{title}}", "<title>{{titel}}", "template-name", "2:24"),
        Mistake("templates/article.mustache", "{{{html}}}", "{{{html}}", "template-syntax", "4:1"),
        Mistake("templates/article.mustache", "partials/own", "partials/onw", "partial-missing", "3:1"),
        Mistake("templates/article.mustache", "</html>", "{{#title}}</html>", "template-syntax", "5:1"),
        Mistake("templates/article.mustache", "</html>", "{{/title}}</html>", "template-syntax", "5:1"),
        Mistake("templates/article.mustache", "</html>", "{{=x}}</html>", "template-syntax", "5:1"),
        Mistake("templates/article.mustache", "</html>", "{{a b}}</html>", "template-syntax", "5:1"),
        Mistake(own, "{{title}}", "{{titel}}", "template-name", "1:4"),
        Mistake(own, "{{title}}", "{{> partials/own}}", "partial-in-circle", "1:4"),
        Mistake(own, "{{title}}", "{{> partials/head}}{{> partials/pair}}", "template-name", "1:23"),
        Mistake("templates/partials/head.mustache", nil, "x\n {{titel}}\n", "template-name", "2:2"),
        Mistake("templates/partials/head.mustache", nil, "x\n {{> page}}\n", "partial-in-circle", "2:2"),
        Mistake("templates/unused.mustache", nil, "{{#a}}", "template-syntax", "1:1"),
        // Files.
        Mistake("content/map.png", nil, "x", "file-unused", nil),
        Mistake("templates/page.html", nil, "x", "file-unused", nil),
    ]

    @Test(arguments: mistakes)
    func isToldWhereItStands(_ mistake: Mistake) async throws {
        try await Self.inSite { folder in
            let location = folder.appending(path: mistake.file)
            let text: String
            if let before = mistake.before {
                let sound = try #require(Self.site[mistake.file])
                #expect(sound.contains(before))
                text = sound.replacing(before, with: mistake.after, maxReplacements: 1)
            } else {
                text = mistake.after
            }
            try Self.write(text, to: location)
            let report = try Sitegen.run(["build"], in: folder).errors
            let first = try #require(ToldDiagnostic.all(in: report).first, "\(report)")
            let place = mistake.place.map { "\(mistake.file):\($0)" } ?? mistake.file
            #expect("\(first.id) \(first.place ?? "")" == "\(mistake.id) \(place)", "\(report)")
            let told = ToldDiagnostic.all(in: report)
            #expect(told.flatMap(MessageRules.problems) == [])
            #expect(MessageRules.internals.filter(report.contains) == [], "\(report)")
        }
    }

    @Test func isNotInASoundSite() async throws {
        try await Self.inSite { folder in
            let result = try Sitegen.run(["build"], in: folder)
            #expect(result.errors == "" && result.status == 0)
        }
    }

    @Test func namesALetterThatIsNotUTF8() async throws {
        try await Self.inSite { folder in
            for (path, start) in [
                (Self.article, "---\ntitle: Z"), (Self.figures, "- id: Z"), (Self.own, "a\nb"), (Self.table, "id,"),
            ] {
                let location = folder.appending(path: path)
                let sound = try Data(contentsOf: location)
                try (Data(start.utf8) + [0xFC, 0x72]).write(to: location)
                let report = try Sitegen.run(["check"], in: folder).errors
                let lines = start.split(separator: "\n")
                let place = "\(path):\(lines.count):\((lines.last?.count ?? 0) + 1)"
                let first = try #require(ToldDiagnostic.all(in: report).first { $0.id == "file-not-utf8" })
                #expect(first.place == place)
                try sound.write(to: location)
            }
        }
    }

    /// What the disk refuses is told with the file, and with 74.
    @Test func namesAFileThatCannotBeRead() async throws {
        try await Self.inSite { folder in
            let other = folder.appending(path: "content/articles/two.md")
            try FileManager.default.removeItem(at: other)
            // A link to itself cannot be opened by anybody, not even by root.
            try FileManager.default.createSymbolicLink(atPath: other.path, withDestinationPath: "two.md")
            let result = try Sitegen.run(["check"], in: folder)
            #expect(result.status != 0 && result.errors.contains("content/articles/two.md"))
            #expect(MessageRules.internals.filter(result.errors.contains) == [], "\(result.errors)")
        }
    }

    @Test func passesOverAPipeAndSaysSo() async throws {
        try await Self.inSite { folder in
            #expect(mkfifo(folder.appending(path: "content/articles/pipe.md").path, 0o600) == 0)
            let report = try Sitegen.run(["check"], in: folder).errors
            #expect(ToldDiagnostic.all(in: report).first?.place == "content/articles/pipe.md")
        }
    }

    /// Only seen while the page is made: which partial it is stands in the page's own text.
    @Test func namesATemplateThatNeverEnds() async throws {
        try await Self.inSite { folder in
            try Self.write("{{> *title}}\n", to: folder.appending(path: Self.own))
            try Self.write(
                Self.page("Text.").replacing("One", with: "partials/own"), to: folder.appending(path: Self.article))
            let result = try Sitegen.run(["build"], in: folder)
            let told = ToldDiagnostic.all(in: result.errors)
            #expect(result.status == 1)
            #expect(told.map(\.id) == ["partial-in-circle"], "\(result.errors)")
            #expect(told.first?.place == Self.own)
            #expect(told.flatMap(MessageRules.problems) == [])
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "public/index.html").path))
        }
    }

    private static func inSite<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in site { try write(text, to: folder.appending(path: path)) }
            return try await body(folder)
        }
    }

    private static func write(_ text: String, to location: URL) throws {
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }
}
