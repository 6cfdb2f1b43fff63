import Foundation
import Testing

/// What somebody sees who writes in one window and looks at the preview in another.
@Suite(.serialized) struct PreviewBrowserTests {
    private static let path = "content/articles/one.md"

    private static func long(_ words: String) -> String {
        PreviewSiteFiles.article("One", String(repeating: "A paragraph.\n\n", count: 200) + words)
    }

    /// Shows the article of a site in a browser, beside its preview.
    private func look(
        _ more: [String: String] = [:], _ arguments: [String] = [],
        _ body: @escaping @Sendable (Browser, PreviewProcess, URL) throws -> Void
    ) async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root, [Self.path: Self.long("The first end.")].merging(more) { $1 })
            try await PreviewProcess.with(root, arguments) { server in
                let browser = try Browser()
                try browser.open(
                    try #require(URL(string: server.address + "/articles/one/")), width: 1280, isDark: false)
                try body(browser, server, root)
            }
        }
    }

    @Test(.timeLimit(.minutes(10))) func reloadsThePageAndKeepsItsPlace() async throws {
        try await look { browser, _, root in
            for words in ["The second end.", "The third end."] {
                _ = try browser.evaluate("scrollTo({ top: 1500, behavior: 'instant' }); window.mark = true")
                try PreviewSiteFiles.save(Self.path, Self.long(words), in: root)
                try browser.wait(for: "document.body.innerText.includes('\(words)')")
                try browser.wait(for: "document.readyState === 'complete' && scrollY === 1500")
                #expect(try browser.evaluate("window.mark === undefined") as? Bool == true)
            }
            // Another page of the same site begins at its top.
            _ = try browser.evaluate("location.href = '/articles/two/'")
            try browser.wait(for: "document.title.includes('Two') && scrollY === 0")
        }
    }

    @Test(.timeLimit(.minutes(10))) func changesTheStyleWithoutAReload() async throws {
        let head = "<!DOCTYPE html><html><head><title>{{page.title}}</title>"
        let template =
            head
            + "<link rel=\"stylesheet\" href=\"{{site.assets}}/extra.css\"></head><body>{{{html}}}</body></html>"
        try await look(["templates/article.mustache": template]) { browser, _, root in
            _ = try browser.evaluate("window.mark = true; scrollTo({ top: 900, behavior: 'instant' })")
            for width in [7, 3] {
                let style = "body { outline: \(width)px solid red; }"
                try PreviewSiteFiles.save("templates/assets/extra.css", style, in: root)
                try browser.wait(for: "getComputedStyle(document.body).outlineWidth === '\(width)px'")
                try browser.wait(for: "document.querySelectorAll('link[rel=stylesheet]').length === 1")
                #expect(try browser.evaluate("window.mark === true && scrollY === 900") as? Bool == true)
            }
            // The words still come by a reload.
            try PreviewSiteFiles.save(Self.path, Self.long("After the style."), in: root)
            try browser.wait(for: "document.body.innerText.includes('After the style.') && window.mark === undefined")
        }
    }

    /// The page does not name it.
    @Test(.timeLimit(.minutes(10))) func reloadsThePageForAStyleThatAnotherOneImports() async throws {
        let files = [
            "templates/article.mustache":
                "<!DOCTYPE html><html><head><title>{{page.title}}</title>"
                + "<link rel=\"stylesheet\" href=\"{{site.assets}}/extra.css\"></head><body>{{{html}}}</body></html>",
            "templates/assets/extra.css": "@import \"more.css\";\n",
            "templates/assets/more.css": "body { outline: 2px solid red; }\n",
        ]
        try await look(files) { browser, _, root in
            try browser.wait(for: "getComputedStyle(document.body).outlineWidth === '2px'")
            try PreviewSiteFiles.save("templates/assets/more.css", "body { outline: 7px solid red; }\n", in: root)
            try browser.wait(for: "getComputedStyle(document.body).outlineWidth === '7px'")
        }
    }

    private static let overlay = "document.querySelector('sitegen-preview')?.shadowRoot"

    @Test(.timeLimit(.minutes(10))) func tellsAMistakeOverTheLastGoodPageUntilItIsMended() async throws {
        try await look { browser, server, root in
            _ = try browser.evaluate("window.mark = true")
            let wrong = Self.long("See [the <b>figure</b>](stat:nothing).")
            try PreviewSiteFiles.save(Self.path, wrong, in: root)
            try browser.wait(for: "\(Self.overlay)?.querySelector('section:not([hidden])') != null")
            let told = try browser.evaluate("\(Self.overlay).querySelector('section').innerText") as? String ?? ""
            let line = wrong.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            for words in [
                "1 error", "as it was before", "“nothing”", "content/articles/one.md:\(line):",
                "See [the <b>figure</b>](stat:nothing).", "Rule: ",
            ] {
                #expect(told.contains(words), "\(words): \(told)")
            }
            let marked = try browser.evaluate("\(Self.overlay).querySelector('.error mark').textContent") as? String
            #expect(marked == "stat:nothing")
            // What an editor wrote is shown and not obeyed.
            #expect(try browser.evaluate("\(Self.overlay).querySelector('li b') === null") as? Bool == true)
            #expect(
                try browser.evaluate("window.mark && document.body.innerText.includes('The first end.')") as? Bool
                    == true)
            // It covers what is under it only until it is put aside.
            _ = try browser.evaluate("\(Self.overlay).querySelector('section button').click()")
            try browser.wait(
                for: "\(Self.overlay).querySelector('.note:not([hidden])').innerText.startsWith('1 error')")
            // Another page has it too.
            try browser.open(try #require(URL(string: server.address + "/")), width: 390, isDark: true)
            try browser.wait(for: "\(Self.overlay)?.querySelector('.note, section') != null")
            #expect(try browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool == true)
            try PreviewSiteFiles.save(Self.path, Self.long("Mended."), in: root)
            try browser.wait(for: "document.querySelector('sitegen-preview') === null")
        }
    }

    @Test(.timeLimit(.minutes(10))) func aSiteThatCannotBeShownYetIsShownOnceItCan() async throws {
        try await look([Self.path: "---\ntitle: [\n---\n"]) { browser, _, root in
            try browser.wait(for: "\(Self.overlay)?.querySelector('section:not([hidden])') != null")
            #expect(try browser.evaluate("document.body.innerText.includes('cannot be shown yet')") as? Bool == true)
            try PreviewSiteFiles.save(Self.path, Self.long("At last."), in: root)
            try browser.wait(for: "document.body.innerText.includes('At last.')")
        }
    }

    @Test(.timeLimit(.minutes(10))) func warningsWaitToBeAskedFor() async throws {
        let text = Self.long("Words that are <b>bold</b>.")
        try await look([Self.path: text]) { browser, _, _ in
            try browser.wait(for: "\(Self.overlay)?.querySelector('.note.warnings:not([hidden])') != null")
            #expect(try browser.evaluate("\(Self.overlay).querySelector('section').hidden") as? Bool == true)
            _ = try browser.evaluate("\(Self.overlay).querySelector('.note').click()")
            try browser.wait(for: "\(Self.overlay).querySelector('section:not([hidden])') != null")
            #expect(try browser.evaluate("\(Self.overlay).activeElement?.textContent") as? String == "Close")
            try browser.press(.escape)
            try browser.wait(for: "\(Self.overlay).querySelector('section').hidden")
        }
    }

    @Test(.timeLimit(.minutes(10))) func saysWhenThePreviewHasStoppedAndGoesOnWithTheNextOne() async throws {
        try await look { browser, server, root in
            #expect(server.interrupt() == 0)
            try browser.wait(for: "\(Self.overlay)?.textContent.includes('The preview has stopped.') === true")
            try PreviewSiteFiles.save(Self.path, Self.long("Written meanwhile."), in: root)
            let next = try PreviewProcess(root, ["--port", String(server.port)])
            #expect(next.port == server.port)
            try browser.wait(for: "document.body.innerText.includes('Written meanwhile.')")
            #expect(try browser.evaluate("document.querySelector('sitegen-preview') === null") as? Bool == true)
        }
    }
}
