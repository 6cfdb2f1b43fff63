import Foundation
import Testing

/// Every kind of page, held against the rules of axe-core. Without axe-core they are skipped, though never in CI.
@Suite(
    .serialized,
    .enabled(if: Checkers.axe != nil || Workshop.isCI, "axe-core is not in .build/venv; make test puts it there."))
struct AccessibilityTests {
    static let views = [
        BrowserView(width: 1280), BrowserView(width: 1280, isDark: true),
        BrowserView(width: 390, isDark: true), BrowserView(width: 390),
    ]

    @Test func everyKindOfPageKeepsTheRules() async throws {
        try #require(Report.build?.status == 0)
        try #require(Gallery.build?.status == 0, "\(Gallery.build?.errors ?? "")")
        let script = try axe()
        let problems = try await Browser.look { browser in
            var problems: [String] = []
            for page in PublishedPage.all {
                try browser.open(page.location, width: 1280, isDark: false)
                _ = try browser.evaluate(script)
                for view in Self.views {
                    try browser.show(view)
                    problems += try violations(in: browser, view).map { "\(page), \(view): \($0)" }
                }
            }
            return problems
        }
        for problem in problems { Issue.record("\(problem)") }
    }

    @Test func aBadPageBreaksThem() async throws {
        let script = try axe()
        try await Workshop.withTemporaryFolder { folder in
            let page = folder.appending(path: "bad.html")
            try Data(
                """
                <!DOCTYPE html><html><title>Bad</title><meta name="viewport" content="width=device-width">
                <style>@media (prefers-color-scheme: dark) { p { color: #eee; background: #ddd } }
                .tiny { display: inline-block; width: 10px; overflow: hidden }
                @media (max-width: 500px) { b { color: #eee; background: #ddd } }</style>
                <main><h1>Bad</h1><img src="data:,"><p>Pale in the dark</p><b>Pale where it is narrow</b>
                <nav><a class="tiny" href="#a">a</a><a class="tiny" href="#b">b</a></nav></main>
                """.utf8
            ).write(to: page)
            let browser = try Browser()
            try browser.open(page, width: 1280, isDark: false)
            _ = try browser.evaluate(script)
            var rules: [[String]] = []
            for view in Self.views {
                try browser.show(view)
                let found = try violations(in: browser, view)
                rules.append(found.map { String($0.prefix { $0 != ":" }) }.sorted())
                if !view.isDark { #expect(found.contains { $0.contains("<img src=\"data:,\">") }, "\(found)") }
            }
            let always = ["html-has-lang", "image-alt", "target-size"]
            #expect(rules == [always, ["color-contrast"], ["color-contrast"], ["color-contrast"] + always])
        }
    }

    private func axe() throws -> String {
        let location = try #require(Checkers.axe, "axe-core is not in .build/venv; make test puts it there.")
        return try String(contentsOf: location, encoding: .utf8)
    }

    /// Each broken rule with what to do, and the selector and the HTML of each element that breaks it.
    /// In the dark only the rules of colour can find anything new.
    private func violations(in browser: Browser, _ view: BrowserView) throws -> [String] {
        let colours = "runOnly: ['color-contrast', 'link-in-text-block']"
        let rules = "rules: {'target-size': {enabled: true}}"
        let found = try browser.evaluate(
            """
            axe.run(document, {resultTypes: ['violations'], preload: false, \(view.isDark ? colours : rules)})
              .then(result => result.violations.map(rule => `${rule.id}: ${rule.help}` + rule.nodes.map(node =>
                `\\n  ${node.target.join(' ')}  ${node.html.slice(0, 300)}` +
                `\\n    ${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`).join('')))
            """)
        return try #require(found as? [String])
    }
}
