import Foundation
import Testing

/// What stands under a chart: how it is read, its numbers as a table, its data.
@Suite struct ChartPageTests {
    /// Metrics by campaigns of a site, and what its comparison asks for.
    private struct Site {
        var campaigns = 2
        var metrics = ["cases", "arrests"]
        /// Keys of an observation beside its ids.
        var figure: (_ metric: String, _ campaign: Int) -> String?
        var compare = ""
        var language = "en"
        var name = "Campaign"

        func build() async throws -> [String: String] {
            var files = [
                "site.yaml": "title: Small\nbase_url: https://site.example\nlanguage: \(language)\n",
                "stats/sources.yaml":
                    "- {id: daily, title: The year, publisher: The Daily, date: \"2020-05-01\", language: en, "
                    + "tier: media, document: daily.txt, sha256: \(String(repeating: "a", count: 64))}\n",
                "stats/metrics.yaml": metrics.map {
                    "- {id: \($0), label: The \($0), unit: \($0), definition: A count., counting_rule: As reported.}\n"
                }.joined(),
                "stats/campaigns.yaml": (1...campaigns).map {
                    "- {id: c\($0), name: \(name) \($0), period: \"2019\"}\n"
                }.joined(),
                "stats/events.yaml": "- {id: old, title: The oldest, date: \"-0499\"}\n",
                "stats/observations/all.yaml": metrics.flatMap { metric in
                    (1...campaigns).compactMap { campaign in
                        figure(metric, campaign).map {
                            "- {id: c\(campaign)-\(metric), metric: \(metric), about: c\(campaign), \($0), "
                                + "period_basis: flow, source: daily, locator: \(campaign)}\n"
                        }
                    }
                }.joined(),
            ]
            files["comparisons/all.md"] =
                "---\ntitle: All\ncompare:\n  metrics: [\(metrics.joined(separator: ", "))]\n\(compare)\n---\n\nText.\n"
            return try await Workshop.withTemporaryFolder { folder in
                for (path, text) in files {
                    let location = folder.appending(path: "content/\(path)")
                    try FileManager.default.createDirectory(
                        at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(text.utf8).write(to: location)
                }
                let result = try Sitegen.run(["build"], in: folder)
                try #require(result.status == 0, "\(result.errors)")
                return try ["compare/all", "metrics/\(metrics[0])", "compare", "timeline"].reduce(into: [:]) {
                    $0[$1] = try String(
                        contentsOf: folder.appending(path: "public/\($1)/index.html"), encoding: .utf8)
                }
            }
        }
    }

    private static let mixed: @Sendable (String, Int) -> String? = { _, campaign in
        [
            #"as_reported: "more than 450", value: 450, qualifier: more-than, period: "2019-01/2019-06""#,
            #"as_reported: "almost 300", value: 300, qualifier: almost, period: "2019-07/2019-12""#,
            #"as_reported: "0 cases", value: 0, qualifier: exact, period: "2019-01/2019-06""#,
        ][(campaign - 1) % 3]
    }

    @Test func theKeySpeaksOfBarsUnderBars() async throws {
        let pages = try await Site(campaigns: 3, metrics: ["cases"], figure: Self.mixed).build()
        let html = try #require(pages["compare/all"])
        #expect(html.contains("<li>A bar that ends in an open arrow is a lower bound"))
        #expect(html.contains("<li>A hollow bar is an upper bound"))
        #expect(html.contains("<li>A tick on the line at zero is the number 0"))
        #expect(!html.contains("<li>A plain bar") && !html.contains("<li>A ring"))
    }

    @Test func theKeySpeaksOfDotsUnderDots() async throws {
        let pages = try await Site(
            campaigns: 3, metrics: ["cases"], figure: Self.mixed, compare: "  chart: dots\n  per: month"
        ).build()
        let html = try #require(pages["compare/all"])
        #expect(html.contains("<li>A ring with an arrow away from zero is a lower bound"))
        #expect(html.contains("<li>A ring with a line back to zero is an upper bound"))
        #expect(html.contains("<li>A filled dot is a number"))
        #expect(html.contains("The dots show each figure divided by the months of its period"))
        #expect(!html.contains("<li>A bar") && !html.contains("<li>A hollow bar") && !html.contains("The bars"))
    }

    @Test func ratesAndReasonsStandInTheTable() async throws {
        let pages = try await Site(campaigns: 4, metrics: ["cases"]) { _, campaign in
            [
                #"as_reported: "more than 45,000", value: 45000, qualifier: more-than, period: "2019-01/2019-10""#,
                #"as_reported: "6,000", value: 6000, qualifier: exact, period: "2019-01/2019-06""#,
                #"as_reported: "500", value: 500, qualifier: exact, period: "2019-01-01/2019-01-20""#, nil,
            ][campaign - 1]
        }.build()
        let html = try #require(pages["compare/all"])
        #expect(html.contains("<th scope=\"col\">A month</th>"))
        #expect(html.contains("<td>more than 4,500 a month</td>") && html.contains("<td>1,000 a month</td>"))
        #expect(html.contains("<td>The period is not made of whole months, so there is no rate per month.</td>"))
        #expect(
            html.contains(
                """
                <th scope="row">Campaign 4</th>
                <td class="missing" colspan="4">not reported in the documents on this campaign</td>
                """))
        #expect(html.contains("the CSV the numbers as reported"))
        #expect(try #require(pages["metrics/cases"]).contains("<td>more than 4,500 a month</td>"))
    }

    @Test func aTableWithoutRatesHasNoColumnOfThem() async throws {
        let pages = try await Site(campaigns: 3, figure: Self.mixed).build()
        let html = try #require(pages["compare/all"])
        #expect(!html.contains("A month") && html.contains("<th scope=\"col\">Measure</th>"))
    }

    @Test func offersTheDataOfEveryMetricThatIsDrawn() async throws {
        let pages = try await Site(campaigns: 3, figure: Self.mixed).build()
        for name in ["compare/all", "compare"] {
            let html = try #require(pages[name])
            let up = name == "compare" ? "../" : "../../"
            #expect(html.contains("\(up)data/metrics/cases.csv\" download>Data (The cases)</a>"))
            #expect(html.contains("\(up)data/metrics/arrests.csv\" download>Data (The arrests)</a>"))
            #expect(!html.contains("data/observations.csv\" download>Data"))
        }
    }

    @Test func everyDrawingOfALargeReportIsSmall() async throws {
        let metrics = (1...28).map { "measure-\($0)" }
        var site = Site(campaigns: 11, metrics: metrics, figure: Self.mixed)
        site.name = "Campaign against something that has a long name"
        var long = Site(campaigns: 40, metrics: ["cases"], figure: Self.mixed, compare: "  chart: dots")
        long.name = String(repeating: "Campaign against something that has a long name, number ", count: 2)
        for site in [site, long] {
            for (name, html) in try await site.build() where name != "timeline" {
                let drawings = html.matches(of: /<svg(?s:.*?)<\/svg>/).map { $0.output.utf8.count }
                #expect(drawings.isEmpty == (name == "compare"))
                #expect(drawings.allSatisfy { $0 < 20_000 }, "\(name): \(drawings.max() ?? 0)")
                let ids = html.matches(of: /\sid="([^"]+)"/).map { $0.output.1 }
                #expect(Set(ids).count == ids.count)
            }
        }
    }

    @Test func yearsBeforeTheCommonEraAreNamedSo() async throws {
        let pages = try await Site(campaigns: 1, metrics: ["cases"], figure: Self.mixed).build()
        let html = try #require(pages["timeline"])
        #expect(html.contains(">500 BCE</a>") && !html.contains(">-499<"))
    }

    @Test func aDrawingOnAChinesePageIsInChinese() async throws {
        let pages = try await Site(
            campaigns: 3, metrics: ["cases"],
            figure: { metric, campaign in campaign == 3 ? nil : Self.mixed(metric, campaign) },
            compare: "  per: month", language: "zh", name: "行动"
        ).build()
        let html = try #require(pages["compare/all"])
        let drawing = try #require(html.firstMatch(of: /<desc[^>]*>([^<]*)<\/desc>/)).output.1
        #expect(
            drawing == """
                行动 1，2019年1月至6月：每月超过75（实心条，末端开放）。行动 2，2019年7月至12月：每月不到50（空心条）。\
                行动 3：没有关于该行动的此项数字（无条形）。
                """)
        #expect(html.contains("cases（每月）"))
    }
}
