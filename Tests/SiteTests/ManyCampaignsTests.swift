import Foundation
import Testing

/// The comparison of more campaigns than fit beside one another on any page.
@Suite(.serialized) struct ManyCampaignsTests {
    static let count = 12

    private static let files: [String: String] = {
        let numbers = Array(1...count)
        let campaigns = numbers.map { number in
            """
            - id: campaign-\(number)
              name: Campaign against something, number \(number)
              period: "\(2010 + number)"
              lead_agencies:
                - Ministry
              sources:
                - daily
              summary: A campaign.
              offences: Something
              geography: Here

            """
        }
        let metrics = (1...9).map { number in
            """
            - id: metric-\(number)
              label: Suspects of kind \(number)
              unit: suspects
              definition: Suspects reported.
              counting_rule: As the reports count them.

            """
        }
        let observations = numbers.flatMap { campaign in
            (1...9).map { metric in
                """
                - id: figure-\(campaign)-\(metric)
                  metric: metric-\(metric)
                  about: campaign-\(campaign)
                  as_reported: \(100 * campaign + metric) suspects
                  value: \(100 * campaign + metric)
                  qualifier: exact
                  period: "\(2010 + campaign)"
                  source: daily
                  locator: \(metric)

                """
            }
        }
        return [
            "content/stats/campaigns.yaml": campaigns.joined(),
            "content/stats/metrics.yaml": metrics.joined()
                + (EvidenceSite.files["content/stats/metrics.yaml"] ?? ""),
            "content/stats/observations/campaigns.yaml": observations.joined(),
        ]
    }()

    @Test(arguments: [BrowserView(width: 1280), BrowserView(width: 768), BrowserView(width: 390)])
    func theirTableScrollsByItselfAndKeepsItsHeads(_ view: BrowserView) async throws {
        try await EvidenceSite.with(Self.files) { site in
            let build = try site.run(["build", "--clock", "2027-01-01"])
            try #require(build.status == 0, "\(build.errors)")
            let page = site.folder.appending(path: "public/compare/index.html")
            let problems = try await Browser.look { browser in
                try browser.open(page, width: view.width, isDark: false)
                let boxes = try browser.evaluate(
                    "[...document.querySelectorAll('.matrix .scroll')].filter(box => box.scrollWidth > box.clientWidth).length"
                )
                var problems: [String] = []
                if (boxes as? Int == 0) != (view.width < 500) { problems.append("\(boxes ?? 0) boxes scroll") }
                for name in ["heads", "rings", "width", "zoom", "scroll-boxes"] {
                    problems += try PageCheck(name).problems(in: browser).map { "\(name): \($0)" }
                }
                return problems
            }
            for problem in problems { Issue.record("\(problem)") }
        }
    }

    /// A stop that the heads or the first column would cover is moved out from under them.
    @Test func noStopIsUnderTheHeadsOnTheWayBack() async throws {
        try await EvidenceSite.with(Self.files) { site in
            let build = try site.run(["build", "--clock", "2027-01-01"])
            try #require(build.status == 0, "\(build.errors)")
            let page = site.folder.appending(path: "public/compare/index.html")
            let problems = try await Browser.look { browser in
                try browser.open(page, width: 1280, isDark: false)
                return try KeyboardTests().walk(in: browser)
            }
            for problem in problems { Issue.record("\(problem)") }
        }
    }
}
