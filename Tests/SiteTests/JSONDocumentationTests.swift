import Foundation
import Testing

/// CONTRIBUTING.md names every key of every document that `--format json` writes, and none that no document has.
@Suite struct JSONDocumentationTests {
    /// The keys under a heading, without the marks of lists.
    private func documented(_ heading: String) throws -> Set<String> {
        let text = try String(contentsOf: Workshop.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        let start = try #require(text.range(of: "\n### \(heading)\n"))
        let section = text[start.upperBound...].components(separatedBy: "\n##")[0]
        let cells = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "|").first
        }
        let keys = cells.flatMap { $0.matches(of: /`([^`]+)`/).map { Self.plain(String($0.1)) } }
        #expect(keys.count == Set(keys).count, "a key of \(heading) stands twice")
        return Set(keys)
    }

    private static func plain(_ key: String) -> String { key.hasSuffix("[]") ? String(key.dropLast(2)) : key }

    /// The keys of documents.
    ///
    /// - Parameter depth: how many levels are looked at.
    private func keys(_ outputs: [String], depth: Int = .max) throws -> Set<String> {
        var keys: Set<String> = []
        func walk(_ value: Any, _ path: String, _ level: Int) {
            if let object = value as? [String: Any] {
                for (key, value) in object where level < depth {
                    let path = path.isEmpty ? key : "\(path).\(key)"
                    keys.insert(path)
                    walk(value, path, level + 1)
                }
            } else if let list = value as? [Any] {
                for element in list { walk(element, "\(path)[]", level) }
            }
        }
        for output in outputs { walk(try JSONSerialization.jsonObject(with: Data(output.utf8)), "", 0) }
        return keys
    }

    private func json(_ site: EvidenceSite, _ arguments: String..., answers status: Int32 = 0) throws -> String {
        let result = try site.run(arguments + ["--format", "json"])
        #expect(result.status == status, "\(arguments): \(result.errors)")
        return result.output
    }

    @Test func ofBuildAndCheck() async throws {
        try await EvidenceSite.with(["daily.txt": "x", "content/a.md": "---\ntitle: A\ndraft: true\n---\n"]) { site in
            var outputs = [try json(site, "build"), try json(site, "check", "--documents", ".", answers: 1)]
            try site.write("title: Small\n", to: "content/site.yaml")
            for path in ["content/about.md", "content/articles/one.md"] {
                try site.write("---\ntitle: A\nslug: a\n---\n", to: path)
            }
            try site.write("---\ntitle: B\nslug: a\nodd: 1\n---\n[x](b.md)\n", to: "content/c.md")
            outputs += [try json(site, "build", answers: 1), try json(site, "check", "--external", answers: 1)]
            #expect(try keys(outputs) == documented("`build` and `check`"))
        }
    }

    @Test func ofVerify() async throws {
        try await EvidenceSite.with { site in
            _ = try json(site, "build")
            #expect(try keys([json(site, "verify")]) == documented("`verify`"))
        }
    }

    @Test func ofDiff() async throws {
        try await EvidenceSite.with { site in
            _ = try json(site, "build")
            try site.edit("content/stats/observations/all.yaml", "locator: 4", "locator: 5")
            try site.edit("content/stats/sources.yaml", "The Daily", "Daily News")
            try site.edit("content/about.md", "[the paper]", "[x](https://x.example/) [the paper]")
            #expect(try keys([json(site, "diff")]) == documented("`diff`"))
        }
    }

    @Test func ofList() async throws {
        try await EvidenceSite.with { site in
            let kinds = [
                "articles", "drafts", "future", "expired", "stats", "sources", "uncited", "unverified", "routes",
                "diagnostics",
            ]
            let outputs =
                try kinds.map { try json(site, "list", $0) } + [
                    json(site, "list", "names", "article"), json(site, "list", "names"),
                ]
            #expect(try keys(outputs, depth: 1) == documented("`list`"))
            // The subcommands are those that the help lists.
            let help = try Sitegen.run(["help", "list"], in: Workshop.root).output.components(
                separatedBy: "SUBCOMMANDS:")
            let listed = (help.last ?? "").matches(of: #/\n  ([a-z]+) /#).map { String($0.1) }
            #expect(Set(listed) == Set(kinds + ["names"]))
        }
    }

    @Test func ofExplain() async throws {
        try await EvidenceSite.with { site in
            for (heading, outputs) in [
                ("stat", [try json(site, "explain", "stat", "arrests-2023")]),
                ("compare", [try json(site, "explain", "compare", "arrests-2023", "arrests-2022")]),
                ("period", [try json(site, "explain", "period", "2018-02/2018-07")]),
                ("diagnostic", [try json(site, "explain", "diagnostic", "broken-link")]),
                ("page", [try json(site, "explain", "page", "/about/")]),
            ] {
                var found = try keys(outputs, depth: 2)
                if heading == "diagnostic" {
                    found.formUnion(try keys([json(site, "explain", "diagnostic")], depth: 1))
                }
                #expect(try found == documented("`explain \(heading)`"), "\(heading)")
            }
        }
    }
}
