import Foundation
import Testing

/// What a reader without a mouse meets.
@Suite(.serialized) struct KeyboardTests {
    /// Where the keyboard is, as the reader sees it.
    private static let stop = """
        (() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const isOutlined = style.outlineStyle === 'auto'
            || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          // The middle of a line of it, as far as the window shows it, and a box that scrolls: a browser that finds
          // a part of a link there is content.
          const frame = element.parentElement.closest('.scroll')?.getBoundingClientRect();
          const { left, right, top, bottom } = frame || { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
          const middle = (from, to, start, end) => (Math.max(from, start, 0) + Math.min(to, end)) / 2;
          const isOnTop = [...element.getClientRects()].some(line => {
            const seen = document.elementFromPoint(
              middle(line.left, line.right, left, Math.min(right, innerWidth)),
              middle(line.top, line.bottom, top, Math.min(bottom, innerHeight)));
            return seen !== null && element.contains(seen);
          });
          const isOnScreen = box.width > 2 && box.height > 2 && isOnTop;
          return {
            name: element.tagName.toLowerCase() + ' “' + element.textContent.trim().slice(0, 40) + '”',
            isSkip: element.matches('body > a[href^="#"]:first-child'),
            isHeader: element.closest('header') !== null && element.closest('main') === null,
            isSeen: isOutlined && isOnScreen,
          };
        })()
        """

    @Test func theKeyboardComesToTheSkipLinkThenTheHeaderAndIsSeenAtEveryStop() async throws {
        try #require(Report.build?.status == 0)
        try #require(Gallery.build?.status == 0)
        let problems = try await Browser.look { browser in
            var problems: [String] = []
            for page in PublishedPage.all where page.template != "alias" {
                for width in [1280, 390] {
                    try browser.open(page.location, width: width, isDark: false)
                    problems += try walk(in: browser).map { "\(page), \(width) px: \($0)" }
                }
            }
            return problems
        }
        for problem in problems { Issue.record("\(problem)") }
    }

    @Test func aPageWithoutOutlinesAndSkipLinkIsSeen() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let page = folder.appending(path: "bad.html")
            try Data(
                """
                <!DOCTYPE html><html lang="en"><title>Bad</title><style>.bare:focus { outline: none }</style>
                <header><a href="#a">First</a></header><main><h1>Bad</h1><a class="bare" href="#a">Bare</a>
                <a href="#a" style="position: absolute; left: -900px">Away</a>
                <a href="#a" style="position: absolute; width: 1px; height: 1px; overflow: hidden">Clipped</a>
                <p style="position: relative"><a href="#a">Covered</a><i style="position: absolute; inset: 0"></i></p>
                <a href="#a">Last</a></main>
                """.utf8
            ).write(to: page)
            let browser = try Browser()
            try browser.open(page, width: 1280, isDark: false)
            let found = try walk(in: browser)
            #expect(
                found == [
                    "the first stop is a “First”, not the skip link", "a “Bare” is not seen to have the focus",
                    "a “Away” is not seen to have the focus", "a “Clipped” is not seen to have the focus",
                    "a “Covered” is not seen to have the focus", "the second stop is a “Bare”, not in the header",
                ]
                    + ["Covered", "Clipped", "Away", "Bare"].map {
                        "a “\($0)” is not seen to have the focus on the way back"
                    })
        }
    }

    /// The skip link leads past the header.
    @Test func theSkipLinkLeadsToTheContent() throws {
        try #require(Report.build?.status == 0)
        let browser = try Browser()
        try browser.open(Report.output.appending(path: "index.html"), width: 1280, isDark: false)
        try browser.press(.tab)
        _ = try browser.evaluate("document.activeElement.click()")
        try browser.press(.tab)
        #expect(try browser.evaluate("document.activeElement.closest('main') !== null") as? Bool == true)
    }

    @Test func boxesThatScrollDoSoWithTheArrowKeys() throws {
        try #require(Report.build?.status == 0)
        let browser = try Browser()
        var count = 0
        for (path, width) in [
            ("compare/index.html", 1280), ("stats/2019-suspects-arrested/index.html", 390),
            ("timeline/index.html", 390), ("articles/six-years-of-campaigns/index.html", 320),
        ] {
            try browser.open(Report.output.appending(path: path), width: width, isDark: false)
            _ = try browser.evaluate(
                """
                for (const details of document.querySelectorAll('details')) details.open = true;
                window.boxes = [...document.querySelectorAll('.scroll')]
                  .filter(box => box.scrollWidth > box.clientWidth + 20);
                """)
            let boxes = try #require(try browser.evaluate("boxes.length") as? Int)
            for index in 0..<boxes {
                _ = try browser.evaluate(
                    "(box => (box.tabIndex === 0 ? box : box.querySelector('a[href]')).focus())(boxes[\(index)])")
                try browser.press(.right)
                let moved = try browser.evaluate(
                    """
                    new Promise(resolve => {
                      let frames = 0;
                      const look = () => boxes[\(index)].scrollLeft > 0 ? resolve(true)
                        : ++frames > 120 ? resolve(false) : requestAnimationFrame(look);
                      look();
                    })
                    """)
                #expect(moved as? Bool == true, "\(path), \(width) px: box \(index) does not move")
                count += 1
            }
        }
        #expect(count > 0, "no box scrolls: nothing was tried")
    }

    /// Tab by Tab through the first forty stops.
    func walk(in browser: Browser) throws -> [String] {
        // Without motion each stop is on the screen at once.
        let width = try browser.evaluate("innerWidth") as? Int ?? 0
        try browser.show(BrowserView(width: width, isStill: true))
        var problems: [String] = []
        var stops: [[String: Any]] = []
        while stops.count < 40 {
            try browser.press(.tab)
            guard let stop = try browser.evaluate(Self.stop) as? [String: Any] else { break }
            let name = stop["name"] as? String ?? ""
            if stops.isEmpty, stop["isSkip"] as? Bool != true {
                problems.append("the first stop is \(name), not the skip link")
            }
            if stop["isSeen"] as? Bool != true { problems.append("\(name) is not seen to have the focus") }
            stops.append(stop)
        }
        if stops.count < 2 {
            problems.append("there is no second stop")
        } else if stops[1]["isHeader"] as? Bool != true {
            problems.append("the second stop is \(stops[1]["name"] ?? ""), not in the header")
        }
        problems += try walkBack(in: browser)
        return problems
    }

    /// From the last link of the page back, so that what sticks to the window's upper edge may lie over a stop.
    private func walkBack(in browser: Browser) throws -> [String] {
        _ = try browser.evaluate(
            "window.begin = [...document.querySelectorAll('main :is(a[href], summary)')].at(-1); begin?.focus()")
        var problems: [String] = []
        for _ in 0..<40 {
            try browser.press(.tab, isShifted: true)
            // From the first stop some browsers go on to the last.
            let stop = try browser.evaluate("document.activeElement === begin ? null : \(Self.stop)")
            guard let stop = stop as? [String: Any] else { break }
            if stop["isSeen"] as? Bool != true {
                problems.append("\(stop["name"] ?? "") is not seen to have the focus on the way back")
            }
        }
        return problems
    }
}
