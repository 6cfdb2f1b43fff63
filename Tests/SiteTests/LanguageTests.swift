import Foundation
import Testing

/// Words in another language than the page's say so, wherever they stand.
@Suite struct LanguageTests {
    private static let files = [
        "content/site.yaml": "title: Small (小站)\nbase_url: https://site.example\n",
        "content/index.md": "---\ntitle: Home\n---\nOn 净网行动, [](stat:net-arrests).\n",
        "content/articles/net.md": """
        ---
        title: What “净网2019” was
        date: 2020-01-01
        tags: [网络]
        campaign: net
        ---
        The campaign 《净网 2019》 led to [六万多名嫌疑人](stat:net-arrests); see the [报告](source:net-report).

        ![](chart:arrests)

        ![All of it](timeline:)
        """,
        "content/articles/other.md": "---\ntitle: 净网行动的数字\nlang: zh\ndate: 2020-02-01\n---\n正文。\n",
        "content/comparisons/both.md": """
        ---
        title: Both
        compare: {metrics: [arrests], campaigns: [net, cloud]}
        ---
        Side by side.
        """,
        "content/stats/sources.yaml": """
        - {id: net-report, title: 全国公安机关净网行动成果, publisher: 人民公安报, producer: 公安部, date: "2019-11-15",
           language: zh, tier: official, document: a.txt, sha256: \(String(repeating: "a", count: 64))}
        - {id: cloud-report, title: 净云行动战果, publisher: Xinhua, date: "2020-01-05", language: zh, tier: media,
           document: b.txt, sha256: \(String(repeating: "b", count: 64))}
        - {id: french, title: Le bilan, publisher: Le Quotidien, date: "2020-02-05", language: fr, tier: media,
           document: c.txt, sha256: \(String(repeating: "c", count: 64))}
        """,
        "content/stats/metrics.yaml": """
        - {id: arrests, label: Suspects arrested (嫌疑人), unit: 人, group: 抓获, definition: 抓获的犯罪嫌疑人。,
           counting_rule: As the reports count them.}
        """,
        "content/stats/campaigns.yaml": """
        - {id: net, name: Clean Net 2019 (净网), aliases: [净网2019, Net clean-up], period: 2019-01/2019-12,
           lead_agencies: [公安部], sources: [net-report]}
        - {id: cloud, name: 净云行动, period: 2019-01/2019-12, predecessor: net, sources: [cloud-report]}
        """,
        "content/stats/events.yaml":
            "- {id: meeting, title: 新闻发布会, date: 2019-11-14, campaign: net, sources: [net-report]}\n",
        "content/stats/observations/all.yaml": """
        - {id: net-arrests, metric: arrests, about: net, as_reported: 抓获犯罪嫌疑人6万余名, value: 60000, qualifier: more-than,
           period: 2019-01/2019-10, period_basis: flow, source: net-report, locator: 2,
           comment: The report of 公安部 says no more.}
        - {id: net-part, metric: arrests, about: net, as_reported: 3万名, value: 30000, qualifier: exact, part_of: net-arrests,
           period: 2019-01/2019-10, period_basis: flow, source: net-report, locator: 3}
        - {id: cloud-arrests, metric: arrests, about: cloud, as_reported: 45000名, value: 45000, qualifier: exact,
           period: 2019-01/2019-12, period_basis: flow, source: cloud-report, locator: 2}
        - {id: cloud-french, metric: arrests, about: cloud, as_reported: 46000 suspects, value: 46000, qualifier: exact,
           period: 2019-01/2019-12, period_basis: flow, source: french, locator: 2, contradicts: [cloud-arrests]}
        """,
    ]

    /// Texts with Chinese characters that no element around says to be Chinese; the page's `<title>` holds no elements.
    private static let unmarked = """
        (() => {
          const found = [];
          const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          const language = element => {
            for (let at = element; at; at = at.parentElement) {
              const tag = at.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang") || at.getAttribute("lang");
              if (tag) return tag;
            }
            return "";
          };
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.parentElement.closest("head")) continue;
            if (/\\p{Script=Han}/u.test(node.data) && !/^zh\\b/.test(language(node.parentElement)))
              found.push(node.parentElement.tagName + ": " + node.data.trim());
          }
          return found;
        })()
        """

    @Test func everyChineseWordOfAnEnglishSiteSaysThatItIsChinese() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try build(in: folder)
            let output = folder.appending(path: "public")
            let pages = try FileManager.default.subpathsOfDirectory(atPath: output.path).filter {
                $0.hasSuffix(".html")
            }.sorted()
            #expect(pages.count > 20, "\(pages)")
            let problems = try await Browser.look { browser in
                var problems: [String] = []
                for page in pages {
                    try browser.open(output.appending(path: page), width: 1280, isDark: false)
                    let found = try #require(browser.evaluate(Self.unmarked) as? [String])
                    problems += found.map { "\(page): \($0)" }
                }
                return problems
            }
            for problem in problems { Issue.record("\(problem)") }
        }
    }

    @Test func aDeclaredLanguageGoesBeforeTheLetters() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try build(in: folder)
            let french = try text("stats/cloud-french/index.html", in: folder)
            #expect(french.contains("<span lang=\"fr\">Le Quotidien</span>"))
            #expect(french.contains("lang=\"fr\">Le bilan</a>"))
            let cloud = try text("stats/cloud-arrests/index.html", in: folder)
            #expect(cloud.contains("<span>Xinhua</span>"), "a name in Latin letters is not Chinese")
            let article = try text("articles/other/index.html", in: folder)
            #expect(!article.contains("<p><span lang"), "a Chinese page needs no marks inside")
            #expect(article.contains("lang=\"en\">What “"), "the neighbour's title is English")
            let home = try text("index.html", in: folder)
            #expect(home.contains("lang=\"zh\">净网行动的数字</a>"))
        }
    }

    @Test func whatHasNoLettersOfAnotherScriptIsNotTouched() async throws {
        try await EvidenceSite.with { site in
            try #require(try site.run(["build"]).status == 0)
            let page = try site.read("public/stats/arrests-2023/index.html")
            #expect(!page.contains("<span lang"), "\(page)")
        }
    }

    private func build(in folder: URL) throws {
        for (path, text) in Self.files {
            let location = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: location)
        }
        let result = try Sitegen.run(["build"], in: folder)
        try #require(result.status == 0, "\(result.errors)")
    }

    private func text(_ path: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: "public/\(path)"), encoding: .utf8)
    }
}
