import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whatever an editor writes, and wherever, no page gets an element, an attribute or an address that runs a script.
@Suite struct AttackSiteTests {
    /// Texts that would be something else if one place forgot to escape them.
    private static let payloads = [
        "\" onmouseover=\"alert()", "' onmouseover='alert()", "\"><script>alert()</script>",
        "'><script>alert()</script>",
        "<script>alert()</script>", "<img src=x onerror=alert()>", "</title><svg onload=alert()>", "</style><b>",
        "<!--", "-->", "--!><b>", "]]>", "<![CDATA[<b>]]>", "<?xml?>", "<!DOCTYPE x>", "&quot; onclick=&quot;x",
        "&#34; onclick=&#34;x", "&lt;b&gt;", "&amp;lt;b&amp;gt;", "\\\" onclick=\\\"x", "`\"`", "{{{words}}}",
        "{{&words}}",
        "{{#page}}{{/page}}", "{{> partials/head}}", "{{=<% %>=}}", "{%raw%}", "${x}", "=SUM(A:A),\"b\";c",
        "javascript:alert()",
        "\"\u{301} onclick=\"\u{301}x", "<\u{301}script>", "\u{D4E}\" onclick=\u{D4E}\"x", "\u{600}<b>",
        ">\u{FE0F}<\u{200D}b",
        "a\u{91}\"\u{91}<b>", "\u{202E}\"<b>", "\u{2028}\"<b>", "\u{FFFD}\u{FEFF}<b>", "|<b>|",
        "[x](javascript:alert())",
        "\u{3}\"<b>", "\u{B}<b>\u{8}", "\u{7F}\u{9F}<b>", "\u{FFFE}<b>",
    ]

    // MARK: The sites

    /// YAML's double-quoted form of any text.
    private static func yaml(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case " "..."~": String(scalar)
            default: scalar.value > 0xFFFF ? "\\U" + hex(scalar, 8) : "\\u" + hex(scalar, 4)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func hex(_ scalar: Unicode.Scalar, _ count: Int) -> String {
        let digits = String(scalar.value, radix: 16)
        return String(repeating: "0", count: count - digits.count) + digits
    }

    /// Puts each payload into each place where an editor can write, and `words` into none.
    private static func site(with payloads: [String]) -> [String: String] {
        let all = yaml(payloads.joined(separator: " "))
        var files = [
            "content/site.yaml": """
            title: \(all)
            base_url: https://site.example/sub
            description: \(all)
            footer: \(all)
            smart_punctuation: true
            navigation:
              - {title: Home, url: /}

            """,
            "content/stats/metrics.yaml": """
            - {id: arrests, label: Arrests, unit: people, definition: d, counting_rule: c}

            """,
            "templates/own.mustache": """
            <!DOCTYPE html>
            <html lang="en"><head><title>{{page.title}}</title></head><body>
            <p title="{{page.extra.words}}">{{page.extra.words}}</p>{{{html}}}
            </body></html>
            """,
        ]
        for (number, payload) in payloads.enumerated() {
            let text = yaml("x \(payload)")
            files["content/site.yaml"]? += "  - {title: \(text), url: \(yaml("https://x.example/?a=\(payload)"))}\n"
            files["content/articles/a\(number).md"] = page(
                payload, number, template: number % 4 == 3 ? "own" : "article")
            files["content/comparisons/c\(number).md"] = """
                ---
                {title: \(text), description: \(text), compare: {metrics: [arrests], note: \(text)}}
                ---

                """
            files["content/stats/sources.yaml", default: ""] += """
                - {id: s\(number), title: \(text), publisher: \(text), producer: \(text), language: \(text), tier: media,
                   dated_by: \(text), date: "2020-05?", url: \(yaml("https://x.example/\(payload)")), document: \(text),
                   sha256: \(String(repeating: "0", count: 64)), comment: \(text)}

                """
            files["content/stats/metrics.yaml"]? += """
                - {id: m\(number), label: \(text), unit: \(text), group: \(text), definition: \(text), counting_rule: \(text)}

                """
            files["content/stats/campaigns.yaml", default: ""] += """
                - {id: k\(number), name: \(text), aliases: [\(text)], lead_agencies: [\(text)], sources: [s\(number)],
                   summary: \(text), offences: \(text), geography: \(text), period: "2019"}

                """
            files["content/stats/events.yaml", default: ""] += """
                - {id: e\(number), title: \(text), date: "2019-05", campaign: k\(number), summary: \(text), sources: [s\(number)]}

                """
            files["content/stats/observations/all.yaml", default: ""] += """
                - {id: o\(number), metric: m\(number), about: k\(number), as_reported: \(text), missing: no-number,
                   source: s\(number), locator: 1, attributed_to: \(text), comment: \(text)}
                - {id: p\(number), metric: arrests, about: e\(number), as_reported: "45,000 people", value: 45000,
                   qualifier: exact, source: s\(number), locator: 2, attributed_to: \(text), comment: \(text), rank: preferred,
                   rank_reason: \(text), status: suspected-misprint, suspected: {reading: \(text), reason: \(text)},
                   base: \(text), accepts: [cumulative-falls], accepts_reason: \(text)}

                """
        }
        return files
    }

    private static func page(_ payload: String, _ number: Int, template: String) -> String {
        let text = yaml("x \(payload)")
        // A label is compared as it is written, so without what stands for something else.
        let label = payload.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
                && !"[]&\\".unicodeScalars.contains($0)
        }
        .map(String.init).joined()
        return """
            ---
            title: \(text)
            description: \(number % 2 == 0 ? text : "\"\"")
            summary: \(text)
            date: 2020-05-01
            numbers: free
            tags: [\(yaml("t\(number) \(payload)"))]
            authors: [\(text)]
            campaign: k\(number)
            sources: [s\(number)]
            lang: \(text)
            template: \(template)
            extra: {words: \(text)}
            ---

            \(payload) *em* **strong** ~~del~~ `code`

            [a \(payload)](https://x.example "\(payload)") [a](https://x.example '\(payload)') [b][ref] <https://x.example/\(payload)>
            [a](<https://x.example/\(payload)>) [x \(payload)](metric:m\(number)) [](source:s\(number)) [](stat:p\(number)) [](stat:o\(number))

            ![x \(payload)](https://x.example/a.png "\(payload)")

            ![x \(payload)](https://x.example/a.png) in a line ![](https://x.example/\(payload)){decorative}

            ## x \(payload)

            ## y {#\(payload)}

            ## z {#\(label)}

            ```\(payload)
            \(payload)
            ```

            ~~~ \(payload)
            \(payload)
            ~~~

            Table: x \(payload)

            | \(payload) | b |
            | :- | - |
            | c[^n] | \(payload) |

            > [!NOTE]
            > \(payload)

            > [!\(payload)]
            > a

            - [ ] \(payload)
            - [x] [a](https://x.example)

            1. \(payload)

            A note[^\(label)] and[^n] <b \(payload)> <i>c</i>

            [^\(label)]: \(payload)

            [^n]: \(payload)

                ## x \(payload)

            [ref]: <https://x.example/?\(payload)> "\(payload)"

            <div title="\(payload)">
            \(payload)
            </div>

            """
    }

    /// Destinations, each with another way to hide what it is.
    private static let destinations: [String] = {
        let plain = [
            "javascript:alert()", "vbscript:alert()", "file:///etc/passwd", "data:text/html,<script>alert()</script>",
            "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert()>", "data:image/png,x",
            "data:,x",
        ]
        let cases =
            plain + plain.map { $0.uppercased() }
            + plain.map { text in
                String(text.enumerated().map { $0.offset % 2 == 0 ? Character($0.element.uppercased()) : $0.element })
            }
        let disguised = plain.flatMap { text in
            let colon = text.firstIndex(of: ":") ?? text.startIndex
            let (scheme, rest) = (text[..<colon], text[text.index(after: colon)...])
            let (start, end) = (scheme.prefix(2), scheme.dropFirst(2))
            return ["&#32;", "&#1;", "&#x9;", "&#0;", "&#xA0;", "&ZeroWidthSpace;", "&#xFEFF;", "&#x91;"].map {
                $0 + text
            }
                + ["&#9;", "&#10;", "&#13;", "&Tab;", "&NewLine;", "&#0;", "&#xAD;", "&#x91;", "%0A", "%09", "\\"].map {
                    "\(start)\($0)\(end):\(rest)"
                }
                + [
                    "&colon;", "&#58;", "&#x3a;", "%3A", "\\:", ":\u{301}", ":\u{200D}", ":\u{FE0F}", "&#10;:",
                    "\u{301}:",
                ].map {
                    "\(scheme)\($0)\(rest)"
                }
                + [
                    "%\(String(scheme.utf8.first ?? 0, radix: 16))\(scheme.dropFirst()):\(rest)", "//\(text)",
                    "./\(text)", "?\(text)",
                ]
        }
        return cases + disguised
    }()

    /// A folder that was written for another generator, in which a broken link does not stop the build.
    private static func adoptedSite(with destinations: [String]) -> [String: String] {
        var files: [String: String] = [:]
        for (number, destination) in destinations.enumerated() {
            files["content/articles/a\(number).md"] = """
                ---
                {title: Page \(number), date: 2020-05-01, layout: post}
                ---

                [a](<\(destination)>) [a](\(destination)) ![a](<\(destination)>) ![a](\(destination)) [r] ![r] <\(destination)>

                ![a](<\(destination)> "b")

                [![a](<\(destination)>)](<\(destination)>) [a](<\(destination)> '\(destination)')[^1]

                | a |
                | - |
                | [a](<\(destination)>) |

                [^1]: [a](<\(destination)>)

                [r]: <\(destination)>

                """
        }
        return files
    }

    private func build(
        _ files: [String: String], _ check: (_ result: CommandResult, _ published: FolderSnapshot?) throws -> Void
    ) async throws {
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in files {
                let location = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: location)
            }
            let result = try Sitegen.run(["build", "--drafts", "--quiet"], in: folder)
            let output = folder.appending(path: "public")
            let isPublished = FileManager.default.fileExists(atPath: output.path)
            try check(result, isPublished ? FolderSnapshot(output) : nil)
        }
    }

    /// The errors among the messages.
    private static func errors(of result: CommandResult) -> String {
        result.errors.components(separatedBy: "\n\n").filter { $0.hasPrefix("error") }.joined(separator: "\n\n")
    }

    // MARK: The tests

    @Test(.timeLimit(.minutes(10))) func noPlaceTakesMoreThanWords() async throws {
        var known: Set<String> = []
        try await build(Self.site(with: ["words", "further words", "more words", "last words"])) { result, published in
            #expect(result.status == 0, "\(Self.errors(of: result))")
            known = try Self.marks(in: #require(published))
        }
        try #require(known.count > 50)
        try await build(Self.site(with: Self.payloads)) { result, published in
            #expect(result.status == 0, "\(Self.errors(of: result))")
            let published = try #require(published)
            let marks = try Self.marks(in: published)
            #expect(marks.subtracting(known).isEmpty, "\(marks.subtracting(known).sorted())")
            #expect(published.files.keys.count { $0.hasSuffix(".html") } > 6 * Self.payloads.count)
            try Self.expectWholeData(in: published)
        }
    }

    @Test(.timeLimit(.minutes(10))) func noDestinationRunsAScript() async throws {
        try await build(Self.adoptedSite(with: Self.destinations)) { result, published in
            #expect(result.status == 0, "\(Self.errors(of: result))")
            let published = try #require(published)
            _ = try Self.marks(in: published)
            #expect(published.files.keys.count { $0.hasSuffix(".html") } > Self.destinations.count)
        }
    }

    @Test(arguments: [
        "javascript:alert()", "JavaScript:alert()", "data:text/html,x", "file:///x", "javascript:\u{301}x",
        "java\nscript:x", " javascript:x", "x",
    ])
    func anAddressOfASourceBeginsWithHTTP(_ address: String) async throws {
        var files = Self.site(with: ["words"])
        files["content/stats/sources.yaml"]?.replace("\"https://x.example/words\"", with: Self.yaml(address))
        try await build(files) { result, published in
            #expect(result.status == 1 && published == nil)
            #expect(result.errors.contains("is not the address of a document on the web."), "\(result.errors)")
        }
    }

    @Test(arguments: [
        "javascript:alert()", "JavaScript:alert()", "data:text/html,x", "file:///x", "javascript:\u{301}x",
        "java\nscript:x", " javascript:x",
    ])
    func theNavigationLeadsNowhereElse(_ address: String) async throws {
        var files = Self.site(with: ["words"])
        files["content/site.yaml"]?.replace("\"https://x.example/?a=words\"", with: Self.yaml(address))
        try await build(files) { result, published in
            #expect(result.status == 1 && published == nil)
            #expect(result.errors.contains("The navigation "), "\(result.errors)")
        }
    }

    // MARK: What is published

    /// Every element with each of its attributes; a fault or harm is recorded.
    private static func marks(in published: FolderSnapshot) throws -> Set<String> {
        var marks: Set<String> = []
        for (path, bytes) in published.files where path.hasSuffix(".html") {
            do {
                for element in try PageScanner.elements(of: String(decoding: bytes, as: UTF8.self)) {
                    marks.insert(element.name)
                    marks.formUnion(element.attributes.keys.map { "\(element.name) \($0)" })
                    if let harm = PageScanner.harm(of: element) {
                        Issue.record("\(path): \(harm): \(element.attributes)")
                    }
                }
            } catch {
                Issue.record("\(path): \(error)")
            }
        }
        return marks
    }

    private static func expectWholeData(in published: FolderSnapshot) throws {
        for name in ["feed.xml", "sitemap.xml"] {
            let parser = XMLParser(data: try #require(published.files[name]))
            #expect(parser.parse(), "\(name): \(String(describing: parser.parserError)) in line \(parser.lineNumber)")
        }
        for (path, bytes) in published.files where path.hasPrefix("data/") {
            if path.hasSuffix(".json") {
                #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: bytes) }
            } else if path.hasSuffix(".csv") {
                let records = CSVText.records(String(decoding: bytes, as: UTF8.self))
                #expect(records.count > 1 && Set(records.map(\.count)).count == 1, "\(path)")
            }
        }
        let table = try #require(published.files["data/observations.csv"])
        let rows = CSVText.rows(String(decoding: table, as: UTF8.self))
        for (number, payload) in payloads.enumerated() {
            let row = rows.first { $0["id"] == "o\(number)" }
            #expect(
                row?["as_reported"].map { Array($0.utf8) } == Array("x \(payload)".utf8), "\(payload.debugDescription)")
        }
    }
}
