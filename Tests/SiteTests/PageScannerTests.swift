import Testing

/// The reader of pages that other tests trust.
@Suite struct PageScannerTests {
    @Test(arguments: [
        "<p>a < b</p>", "<p>a > b</p>", "<p>a", "<p>a</p></p>", "<p><b>a</p></b>", "<p title=\"a\"b=\"c\">a</p>",
        "<p />",
        "<p title=a>b</p>", "<p title='a'>b</p>", "<p title=\"a<b\">c</p>", "<p title=\"a>c</p>", "<!-- a -->",
        "<p title=\"a\" title=\"b\">c</p>", "<p \u{301}>a</p>", "<\u{301}script>",
        "<p title=\"a\"\u{301} x=\"b\">c</p>",
    ])
    func refusesWhatIsNotWhole(_ html: String) {
        #expect(throws: PageScanner.Fault.self) { try PageScanner.elements(of: html) }
    }

    @Test(arguments: [
        "<script>a</script>", "<p onclick=\"a\">b</p>", "<p style=\"a\">b</p>", "<a href=\"javascript:a\">b</a>",
        "<a href=\" JAVA&#39;\">b</a><a href=\"vbscript:x\">c</a>", "<img src=\"data:text/html,x\">",
        "<a href=\"data:image/png,x\">b</a>", "<img src=\"file:///x\" alt=\"\" />", "<a href=\"java\nscript:a\">b</a>",
        "<a href=\"\u{1} javascript:a\">b</a>", "<img src=\"data:image/svg+xml,x\">",
        "<a href=\"javascript:\u{301}a\">b</a>",
    ])
    func seesHarm(_ html: String) throws {
        let elements = try PageScanner.elements(of: html)
        #expect(elements.contains { PageScanner.harm(of: $0) != nil })
    }

    @Test(arguments: [
        "<!DOCTYPE html><p>a &lt; b <a href=\"x:y/../z\" title=\"&quot;\">c</a><br />\n</p>\n".replacing(
            "x:y", with: "x/y"),
        "<a href=\"https://x/javascript:\">a</a>", "<a href=\"mailto:a@b\">a</a>",
        "<img src=\"data:image/png;base64,x\" alt=\"\">",
        "<a href=\"java%0Ascript:a\">b</a>", "<input checked disabled=\"\" />", "<svg><g><path d=\"M1\"/></g></svg>",
        "<a href=\"#a:b\">c</a>",
    ])
    func leavesTheRestAlone(_ html: String) throws {
        let elements = try PageScanner.elements(of: html)
        #expect(elements.allSatisfy { PageScanner.harm(of: $0) == nil })
    }
}
