import Testing

@testable import Markup

/// No text of a document becomes an element or an attribute that its marks do not stand for.
@Suite struct AttackTests {
    private static let payloads = [
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><script>alert(1)</script>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>", "&quot; onclick=&quot;x",
        "&#34; onclick=&#34;x",
        "&lt;script&gt;", "\\\" onclick=\\\"x", "\u{0} \" x=\"", "--><b>", "]]><b>", "`\"`", "${x}", "{{{x}}}",
        // A mark that joins the sign before or after it, so that the two count as one character.
        "\"\u{301} onclick=\"\u{301}x", "<\u{301}script>", "\u{D4E}\" onclick=\u{D4E}\"x", "\u{D4E}<b>",
        "\u{600}\"x=\"", ">\u{301}<\u{301}b",
    ]

    private static let allowed: [String: Set<String>] = [
        "a": ["href", "title", "rel", "class"], "img": ["src", "alt", "title"], "code": ["class"], "h1": ["id"],
        "h2": ["id"],
        "p": [], "em": [], "strong": [], "pre": [], "ul": [], "ol": ["start"], "li": [], "blockquote": [], "br": [],
        "hr": [],
        "data": ["value"],
    ]

    private func isHarmless(_ html: String) -> Bool {
        guard let tags = TagScanner.tags(in: html) else { return false }
        return tags.allSatisfy { tag in
            if tag.name.hasPrefix("/") { return Self.allowed[String(tag.name.dropFirst())] != nil }
            return Self.allowed[tag.name]?.isSuperset(of: tag.attributes) == true
                && Set(tag.attributes).count == tag.attributes.count
        }
    }

    @Test(arguments: payloads)
    func cannotBreakOut(_ payload: String) {
        let documents = [
            payload, "# \(payload)", "# x {#\(payload)}", "`\(payload)`", "    \(payload)",
            "```\(payload)\n\(payload)\n```",
            "~~~\(payload)\n\(payload)\n~~~", "[a](b \"\(payload)\")", "[a](b '\(payload)')", "[a](b (\(payload)))",
            "[a](<\(payload)>)",
            "[a](\(payload))", "[\(payload)](b)", "![\(payload)](b)", "![a](<\(payload)>)", "![a](b '\(payload)')",
            "*\(payload)*",
            "- \(payload)\n- \(payload)", "> \(payload)", "[a]\n\n[a]: <\(payload)> '\(payload)'",
            "<https://x/\(payload)>",
            "| \(payload) |", "\(payload)\n===",
        ]
        for text in documents {
            #expect(isHarmless(LibcmarkHTML.render(text)), "\(text.debugDescription)")
        }
    }

    @Test(arguments: payloads)
    func cannotBreakOutOfResolvedLinks(_ payload: String) {
        let document = MarkupParser.parse("[a](b) [](b) ![a](b) ![\(payload)](b '\(payload)')")
        let resolutions: [ResolvedLink] = [
            .address(payload, title: payload, isExternal: true),
            .figure(address: payload, title: payload, value: payload, words: payload),
            .figure(address: payload, title: payload, value: nil, words: payload),
            .named(address: payload, name: payload), .none,
        ]
        for resolution in resolutions {
            let html = document.html { _ in resolution }
            #expect(isHarmless(html), "\(html)")
        }
    }

    @Test(arguments: payloads)
    func escapesByTheByte(_ payload: String) {
        let bytes = Escaping.text(payload).utf8
        #expect(!bytes.contains { "<>\"".utf8.contains($0) })
        #expect(!Escaping.address(payload).utf8.contains { "<>\"' \\`".utf8.contains($0) })
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "FILE:///etc/passwd", "data:text/html,x",
        "data:image/svg+xml,x", "javascript:\u{301}alert(1)", "file:\u{FE0F}///etc/passwd",
        "data:text/html\u{301},x",
    ])
    func knowsAddressesThatRunAScript(_ address: String) {
        #expect(DangerousAddress.matches(address))
    }

    @Test(arguments: ["data:image/png;base64,x", "https://x/javascript:", "javascript", "ja\u{301}vascript:x", ""])
    func leavesOtherAddressesAlone(_ address: String) {
        #expect(!DangerousAddress.matches(address))
    }

    @Test func seesWhatABrowserWouldSee() {
        #expect(!isHarmless("<p onclick=\"x\">a</p>"))
        #expect(!isHarmless("<script>x</script>"))
        #expect(!isHarmless("<a href=\"x\"\u{301} title=\"y\">"))
        #expect(!isHarmless("<p>a < b</p>"))
        #expect(isHarmless("<p>a &lt; b <a href=\"x\" title=\"y\">z</a><br />\n</p>\n"))
    }
}
