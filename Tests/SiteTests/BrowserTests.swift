import Foundation
import Testing

/// The published report in a real browser, opened from the disk.
@Suite(.serialized) struct BrowserTests {
    static let paths = [
        "index.html", "articles/index.html", "articles/six-years-of-campaigns/index.html", "timeline/index.html",
        "compare/index.html", "compare/arrests-and-cases/index.html", "metrics/suspects-arrested/index.html",
        "campaigns/internet-clean-up-2019/index.html", "stats/index.html", "stats/2019-suspects-arrested/index.html",
        "stats/2018-messages-removed/index.html", "stats/2018-people-arrested-lead/index.html",
        "stats/2018-breakdown-by-activity/index.html", "sources/index.html",
        "sources/undated-operation-report/index.html",
        "tags/index.html", "tags/arrests/index.html", "method/index.html", "404.html",
    ]

    @Test(arguments: [(320, false), (390, true), (768, false), (1280, true), (1600, false)])
    func pagesFitTheirWidthAndAskNobody(_ width: Int, _ isDark: Bool) throws {
        try #require(Report.build?.status == 0)
        let browser = try Browser()
        for path in Self.paths {
            try browser.open(Report.output.appending(path: path), width: width, isDark: isDark)
            let overflow = try browser.evaluate("document.documentElement.scrollWidth - innerWidth") as? Int
            #expect((overflow ?? 1) <= 0, "\(path) is \(overflow ?? 0) px too wide at \(width) px")
            let background =
                try browser.evaluate("getComputedStyle(document.documentElement).backgroundColor") as? String
            let body = try browser.evaluate("getComputedStyle(document.body).backgroundColor") as? String
            let isStyled = [background, body].contains { $0 != nil && $0 != "rgba(0, 0, 0, 0)" }
            #expect(isStyled, "\(path) has no style")
            #expect(try browser.evaluate("document.querySelectorAll('h1').length") as? Int == 1, "\(path)")
            try expectQuiet(browser, path)
        }
    }

    @Test func aNumberInAnArticleLeadsToItsSourceInOneClick() throws {
        try #require(Report.build?.status == 0)
        let browser = try Browser()
        let article = Report.output.appending(path: "articles/internet-clean-up-2019/index.html")
        try browser.open(article, width: 1280, isDark: false)
        let target = try browser.evaluate(
            "[...document.querySelectorAll('a.figure')].find(a => a.textContent === 'over 60,000 suspects').href")
        let page = try #require((target as? String).flatMap { URL(string: $0) })
        try browser.open(page, width: 1280, isDark: false)
        let text = try #require(try browser.evaluate("document.querySelector('main').innerText") as? String)
        for words in ["over 60,000 suspects", "first ten months of 2019", "China Daily", "15 November 2019"] {
            #expect(text.contains(words), "\(words)")
        }
        let source = try browser.evaluate(
            "document.querySelector('a[href*=\"sources/china-daily-2019-11-15/index.html#p9\"]') !== null")
        #expect(source as? Bool == true)
    }

    /// No error in the console, and no request that leaves the disk.
    private func expectQuiet(_ browser: Browser, _ path: String) throws {
        for event in browser.events {
            let parameters = event["params"] as? [String: Any] ?? [:]
            switch event["method"] as? String {
            case "Network.requestWillBeSent":
                let address = (parameters["request"] as? [String: Any])?["url"] as? String ?? ""
                #expect(address.hasPrefix("file://") || address.hasPrefix("data:"), "\(path) asks for \(address)")
            case "Network.loadingFailed", "Runtime.exceptionThrown", "Log.entryAdded":
                Issue.record("\(path): \(parameters)")
            default: break
            }
        }
    }
}
