import Foundation
import Testing

/// The published report in a real browser, opened from the disk.
@Suite(.serialized) struct BrowserTests {
    @Test func pagesAreStyledAndAskNobody() async throws {
        try #require(Report.build?.status == 0)
        try #require(Gallery.build?.status == 0)
        let problems = try await Browser.look { browser in
            var problems: [String] = []
            for page in PublishedPage.all {
                for isDark in [false, true] {
                    try browser.open(page.location, width: 1600, isDark: isDark)
                    let overflow = try browser.evaluate("document.documentElement.scrollWidth - innerWidth") as? Int
                    if overflow ?? 1 > 0 { problems.append("\(page) is too wide") }
                    let colours = try browser.evaluate(
                        "[document.documentElement, document.body].map(box => getComputedStyle(box).backgroundColor)")
                    let isStyled = (colours as? [String] ?? []).contains { $0 != "rgba(0, 0, 0, 0)" }
                    if !isStyled { problems.append("\(page) has no style") }
                    problems += unrest(of: browser).map { "\(page): \($0)" }
                }
            }
            return problems
        }
        for problem in problems { Issue.record("\(problem)") }
    }

    /// What the test above looks for is seen where it is.
    @Test func aPageThatAsksOthersIsSeen() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let page = folder.appending(path: "bad.html")
            try Data(
                """
                <!DOCTYPE html><title>Bad</title><link rel="stylesheet" href="missing.css">
                <img src="http://127.0.0.1:9/count.gif" alt=""><script>throw new Error("thrown")</script>
                """.utf8
            ).write(to: page)
            let browser = try Browser()
            try browser.open(page, width: 1280, isDark: false)
            let found = unrest(of: browser)
            for words in ["asks for http://127.0.0.1:9/count.gif", "missing.css", "thrown"] {
                #expect(found.contains { $0.contains(words) }, "\(words): \(found)")
            }
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

    /// Errors in the console, and requests that leave the disk.
    private func unrest(of browser: Browser) -> [String] {
        browser.events.compactMap { event in
            let parameters = event["params"] as? [String: Any] ?? [:]
            switch event["method"] as? String {
            case "Network.requestWillBeSent":
                let address = (parameters["request"] as? [String: Any])?["url"] as? String ?? ""
                return ["file://", "data:"].contains(where: address.hasPrefix) ? nil : "asks for \(address)"
            case "Network.loadingFailed", "Runtime.exceptionThrown", "Log.entryAdded":
                return "\(parameters)"
            default: return nil
            }
        }
    }
}
