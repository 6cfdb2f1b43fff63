import Foundation
import Testing

/// The lists of measures and campaigns, and what each page says of where it belongs and what it holds.
@Suite struct ListPageTests {
    private static let campaigns = """
        - {id: spring, name: Spring, period: 2023-01/2023-06, lead_agencies: [Police, Customs]}
        - {id: autumn, name: Autumn, period: 2023-07/2023-12, predecessor: spring}

        """

    @Test func measuresAreListedWithUnitDefinitionAndNumberOfFigures() async throws {
        try await EvidenceSite.with { site in
            try build(site)
            let page = try site.read("public/metrics/index.html")
            #expect(page.contains("<a class=\"title\" href=\"arrests/index.html\">Suspects arrested</a>"))
            #expect(page.contains("Suspects reported as arrested.") && page.contains("Unit: suspects. Figures: 2."))
            #expect(try site.read("public/sitemap.xml").contains("<loc>https://site.example/metrics/</loc>"))
            #expect(try site.read("public/index.html").contains("href=\"metrics/index.html\">1</a>"))
        }
    }

    @Test func campaignsAreListedWithWhatCameBeforeAndAfter() async throws {
        try await EvidenceSite.with(["content/stats/campaigns.yaml": Self.campaigns]) { site in
            try build(site)
            let page = try site.read("public/campaigns/index.html")
            let spring = try #require(page.range(of: ">Spring</a>"))
            let autumn = try #require(page.range(of: "href=\"autumn/index.html\">Autumn</a>\n"))
            #expect(spring.lowerBound < autumn.lowerBound, "by their dates")
            #expect(page.contains("Led by: <span class=\"author\">Police</span><span class=\"author\">Customs</span>"))
            #expect(page.contains("Follows: <a href=\"spring/index.html\">Spring</a>"))
            #expect(page.contains("Followed by: <span class=\"author\"><a href=\"autumn/index.html\">Autumn</a>"))
        }
    }

    @Test func aSiteWithoutMeasuresAndCampaignsHasNoSuchLists() async throws {
        try await EvidenceSite.with { site in
            try build(site)
            #expect(!FileManager.default.fileExists(atPath: site.folder.appending(path: "public/campaigns").path))
            #expect(!(try site.read("public/index.html")).contains("campaigns/index.html"))
        }
        try await Workshop.withTemporaryFolder { folder in
            let articles = folder.appending(path: "content/articles")
            try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
            try Data("---\ntitle: One\n---\nText.\n".utf8).write(to: articles.appending(path: "one.md"))
            try #require(try Sitegen.run(["build"], in: folder).status == 0)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "public/metrics").path))
        }
    }

    @Test(arguments: [
        ("metrics/arrests", "Measures"), ("campaigns/spring", "Campaigns"), ("stats/arrests-2023", "Figures"),
        ("sources/daily", "Sources"), ("articles/one", "Articles"),
    ])
    func aPageSaysWhichListItBelongsTo(path: String, list: String) async throws {
        try await EvidenceSite.with(["content/stats/campaigns.yaml": Self.campaigns]) { site in
            try build(site)
            let page = try site.read("public/\(path)/index.html")
            #expect(page.contains("<li><a href=\"../index.html\">\(list)</a></li>\n</ol>"))
            #expect(page.contains("<a href=\"../index.html\" aria-current=\"true\">\(list)</a>"))
            let whole = try site.read("public/\(path.prefix { $0 != "/" })/index.html")
            #expect(whole.contains("aria-current=\"page\">\(list)</a>") && !whole.contains("class=\"path\""))
        }
    }

    @Test func everyPageHasADescription() async throws {
        try await EvidenceSite.with(["content/stats/campaigns.yaml": Self.campaigns]) { site in
            try build(site)
            let output = site.folder.appending(path: "public")
            let pages = try FileManager.default.subpathsOfDirectory(atPath: output.path).filter {
                $0.hasSuffix(".html")
            }
            #expect(pages.count > 10)
            for path in pages {
                let page = try site.read("public/\(path)")
                #expect(page.contains(/<meta name="description" content="[^"]{10,}">/), "\(path)")
            }
        }
    }

    @Test func whatAPageHoldsIsSaidInTheTermsOfSchemaOrg() async throws {
        let article = "---\ntitle: A </script> <b>\ndate: 2024-05-01\nauthors: [A. Writer]\n---\nText.\n"
        try await EvidenceSite.with(["content/articles/two.md": article]) { site in
            try build(site)
            let two = try data(site, "articles/two")
            #expect(two["@type"] as? String == "Article" && two["headline"] as? String == "A </script> <b>")
            #expect(two["datePublished"] as? String == "2024-05-01T00:00:00Z")
            let hedged = try data(site, "stats/arrests-2023")
            #expect(hedged["@type"] as? String == "Observation" && hedged["minValue"] as? Int == 1200)
            #expect(hedged["value"] == nil && hedged["maxValue"] == nil, "a lower bound is no value")
            let exact = try data(site, "stats/arrests-2022")
            #expect(exact["value"] as? Int == 900 && exact["minValue"] == nil)
            let files = try #require(try data(site, "stats")["distribution"] as? [[String: Any]])
            #expect(
                files.compactMap { $0["contentUrl"] as? String }.contains("https://site.example/data/observations.csv"))
        }
    }

    @Test func aSiteMayHaveAnIconOfItsOwn() async throws {
        for path in ["templates/assets/favicon.svg", "content/assets/favicon.svg"] {
            try await EvidenceSite.with([path: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"]) { site in
                try build(site)
                #expect(try site.read("public/assets/favicon.svg").count < 60, "\(path)")
            }
        }
    }

    private func data(_ site: EvidenceSite, _ page: String) throws -> [String: Any] {
        let text = try site.read("public/\(page)/index.html")
        let match = try #require(text.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
        let value = try JSONSerialization.jsonObject(with: Data(match.1.utf8))
        return try #require(value as? [String: Any])
    }

    private func build(_ site: EvidenceSite) throws {
        let result = try site.run(["build"])
        try #require(result.status == 0, "\(result.errors)")
    }
}
