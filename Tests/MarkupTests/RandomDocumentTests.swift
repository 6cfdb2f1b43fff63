import Testing

@testable import Markup

/// Whatever is put together from marks, its HTML is whole.
@Suite struct RandomDocumentTests {
    private static let pieces = [
        "a", "网络", "é", "🚀", " ", " ", "\n", "\n", "\n\n", "\n\n", "    ", "\t", "> ", "- ", "+ ", "1. ", "# ", "## A",
        "\n---\n", "===", "***", "*", "**", "_", "`", "```\n", "~~~\n", "~", "~~", "\\", "\\\n", "  \n", "|", " | ",
        "\n| a | b |\n| - | -: |\n| 1 | 2 |\n", "| - |", "|-|", ":-:", "Table: x", ": y", "\\|", "[^1]", "[^a]", "[^网]",
        "\n[^1]: one\n", "[^a]: ", "\n\n[^网]: ", "\n\n    more\n", "[", "]", "](u)", "](u 't')", "![", "![x](y)",
        "{decorative}", "[r]", "\n[r]: /u 't'\n", "<b>", "</b>", "<!-- x -->", "<div>\n", "<https://x.y>", "&amp;",
        "&#0;",
        "- [ ] ", "- [x] ", "> [!NOTE]\n> ", "> [!", "{#a}", " {#fn:1}", "<!-- more -->", "\"", "'", "--", "...",
        "\u{301}",
        "\u{1}", "\u{2}", "\u{0}", "\r\n", "[x](stat:y)", "45,000",
    ]

    /// A generator of numbers that gives the same ones on every machine (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var number = state
            number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
            number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
            return number ^ (number >> 31)
        }
    }

    private static func document(_ numbers: inout Numbers) -> String {
        (0..<Int.random(in: 1...24, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }

    @Test(.timeLimit(.minutes(10)), arguments: 0..<8)
    func isWhole(_ seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        for _ in 0..<400 {
            let text = Self.document(&numbers)
            let options = MarkupOptions(smartPunctuation: Bool.random(using: &numbers))
            let document = MarkupParser.parse(text, options: options)
            let html = document.html { link in
                .address(link.destination, title: nil, isExternal: false)
            }
            if let fault = Self.fault(of: html) ?? Self.fault(of: document, text) {
                Issue.record("\(text.debugDescription): \(fault)")
            }
        }
    }

    private static func fault(of html: String) -> String? {
        guard let tags = TagScanner.tags(in: html) else { return "a tag that is not whole in \(html)" }
        var open: [String] = []
        for tag in tags where !["br", "hr", "img", "input"].contains(tag.name) {
            if !tag.name.hasPrefix("/") {
                open.append(tag.name)
            } else if open.popLast() != String(tag.name.dropFirst()) {
                return "<\(tag.name)> out of place in \(html)"
            }
        }
        guard open.isEmpty else { return "\(open) stay open in \(html)" }
        let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        guard Set(ids).count == ids.count else { return "an id twice in \(ids)" }
        let leading = html.matches(of: /href="#(fn[^"]*)"/).map { String($0.1) }
        return leading.allSatisfy(ids.contains) ? nil : "a reference without its footnote in \(html)"
    }

    private static func fault(of document: MarkupDocument, _ text: String) -> String? {
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(\.count)
        let places =
            document.links.map(\.position) + document.problems.map(\.position) + document.rawHTML.map(\.position)
            + document.runningText.flatMap { words in
                words.positions(of: [(0, min(1, words.words.unicodeScalars.count))])
            }
        for place in places {
            guard place.line >= 1, place.line <= lines.count, place.column >= 1, place.length >= 1,
                place.column <= lines[place.line - 1] + 1
            else { return "a place outside the document: \(place)" }
        }
        let ids = document.headings.map(\.id)
        return Set(ids).count == ids.count ? nil : "a heading's id twice in \(ids)"
    }
}
