import Foundation
import Testing

/// What an editor's comparison page draws, ranks, and says that it cannot.
@Suite struct ComparisonPageTests {
    /// An observation in one line.
    private static func figure(
        _ metric: String, _ about: String, _ words: String, _ value: Int, _ qualifier: String, _ period: String
    ) -> String {
        "- {id: \(about)-\(metric), metric: \(metric), about: \(about), as_reported: \"\(words)\", value: \(value), "
            + "qualifier: \(qualifier), period: \"\(period)\", period_basis: flow, source: daily, locator: 2}\n"
    }

    private static func metric(_ id: String, _ label: String) -> String {
        "- {id: \(id), label: \(label), unit: \(id), definition: A count., counting_rule: As reported.}\n"
    }

    private static let files = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example\n",
        "content/stats/sources.yaml":
            "- {id: daily, title: The year, publisher: The Daily, date: \"2020-05-01\", language: en, tier: media, "
            + "document: daily.txt, sha256: \(String(repeating: "a", count: 64))}\n",
        "content/stats/metrics.yaml":
            metric("cases", "Cases") + metric("arrests", "Arrests") + metric("gangs", "Gangs")
            + metric("fines", "Fines"),
        "content/stats/campaigns.yaml": """
        - {id: spring, name: Spring, period: "2019-01/2019-06"}
        - {id: autumn, name: Autumn, period: "2019-07/2019-12"}
        """,
        "content/stats/observations/all.yaml":
            figure("cases", "spring", "120 cases", 120, "exact", "2019-01/2019-06")
            + figure("cases", "autumn", "150 cases", 150, "exact", "2019-07/2019-12")
            + figure("arrests", "spring", "more than 450 arrests", 450, "more-than", "2019-01/2019-06")
            + figure("arrests", "autumn", "over 600 arrests", 600, "more-than", "2019-07/2019-12")
            + figure("gangs", "spring", "12 gangs", 12, "exact", "2019-01/2019-06")
            + figure("gangs", "autumn", "10 gangs", 10, "exact", "2019-07/2019-08")
            + figure("fines", "spring", "30 fines", 30, "exact", "2019-03"),
    ]

    /// The page of a comparison with this front matter.
    private func page(_ compare: String) async throws -> String {
        try await Workshop.withTemporaryFolder { folder in
            var files = Self.files
            files["content/comparisons/both.md"] = "---\ntitle: Both\ncompare:\n\(compare)\n---\n\nText.\n"
            for (path, text) in files {
                let location = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: location)
            }
            let result = try Sitegen.run(["build"], in: folder)
            try #require(result.status == 0, "\(result.errors)")
            return try String(contentsOf: folder.appending(path: "public/compare/both/index.html"), encoding: .utf8)
        }
    }

    /// The words of a drawing's rows, in their order, from its description.
    private func description(_ html: String) throws -> String {
        let match = try #require(html.firstMatch(of: /<desc[^>]*>([^<]*)<\/desc>/))
        return String(match.output.1)
    }

    @Test func barsOfEqualPeriodsStandInTheOrderOfDates() async throws {
        let html = try await page("  metrics: [cases]")
        let words = try description(html)
        let spring = try #require(words.range(of: "120 cases"))
        let autumn = try #require(words.range(of: "150 cases"))
        #expect(spring.lowerBound < autumn.lowerBound)
        #expect(!html.contains("What cannot be said") && !html.contains("Not drawn"))
    }

    @Test func aRankingPutsTheGreatestFirst() async throws {
        let words = try description(try await page("  metrics: [cases]\n  order: value"))
        let spring = try #require(words.range(of: "120 cases"))
        let autumn = try #require(words.range(of: "150 cases"))
        #expect(autumn.lowerBound < spring.lowerBound)
    }

    @Test func lowerBoundsAreDrawnButNotRanked() async throws {
        let html = try await page("  metrics: [arrests]\n  chart: dots")
        #expect(html.contains("class=\"chart\""))
        #expect(html.contains("<h2>What cannot be said</h2>"))
        #expect(html.contains("These two cannot be ranked: both are lower bounds."))
    }

    @Test func unequalPeriodsBecomeRates() async throws {
        let html = try await page("  metrics: [gangs]")
        let words = try description(html)
        #expect(words.contains("2 gangs a month") || words.contains("2 a month"), "\(words)")
        #expect(words.contains("5 a month"), "\(words)")
        #expect(html.contains("each figure divided by the months of its period"))
    }

    @Test func ratesAreShownWhereTheyAreAskedFor() async throws {
        let words = try description(try await page("  metrics: [cases]\n  per: month"))
        #expect(words.contains("20 a month") && words.contains("25 a month"), "\(words)")
    }

    @Test func severalMetricsHaveAxesOfTheirOwn() async throws {
        let html = try await page("  metrics: [cases, arrests]")
        #expect(html.contains("bars of different panels are not compared"))
        #expect(html.matches(of: /<figure class="drawing"/).count == 1)
    }

    @Test func aCampaignWithoutAFigureSaysSo() async throws {
        let html = try await page("  metrics: [fines, cases]\n  campaigns: [spring, autumn]")
        #expect(html.contains("Not reported in the documents on this campaign"))
    }

    @Test func aTableAloneIsDrawnWhereItIsAskedFor() async throws {
        let html = try await page("  metrics: [cases]\n  chart: table")
        #expect(!html.contains("<svg") && html.contains("class=\"matrix\""))
    }

    @Test func everyChartOffersItsDataAndItsCitation() async throws {
        let html = try await page("  metrics: [cases]")
        #expect(html.contains("href=\"../../data/metrics/cases.csv\" download"))
        #expect(html.contains("href=\"#chart-cases\""))
        #expect(html.contains("https://site.example/compare/both/#chart-cases"))
        #expect(html.contains("how to read this"))
    }
}
