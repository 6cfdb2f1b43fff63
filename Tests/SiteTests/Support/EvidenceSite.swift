import Foundation

/// A small site with two figures of one source, an article that cites one of them, and a page.
struct EvidenceSite {
    let folder: URL

    /// Text by path.
    static let files = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
        "content/about.md": "---\ntitle: About\n---\nSee [the paper](https://paper.example/a?b=1&c=2).\n",
        "content/articles/one.md":
            "---\ntitle: One & only\ndate: 2024-05-01\n---\nPolice arrested [over 1,200 suspects](stat:arrests-2023).\n",
        "content/stats/sources.yaml": """
        - id: daily
          title: Police report arrests
          publisher: The Daily
          date: "2024-02-27"
          language: en
          tier: media
          document: daily.txt
          sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae

        """,
        "content/stats/metrics.yaml": """
        - id: arrests
          label: Suspects arrested
          unit: suspects
          definition: Suspects reported as arrested.
          counting_rule: As the reports count them.

        """,
        "content/stats/observations/all.yaml": """
        - id: arrests-2023
          metric: arrests
          about: DE
          as_reported: over 1,200 suspects
          value: 1200
          qualifier: more-than
          period: "2023"
          source: daily
          locator: 3
        - id: arrests-2022
          metric: arrests
          about: DE
          as_reported: 900 suspects
          value: 900
          qualifier: exact
          period: "2022"
          source: daily
          locator: 4

        """,
    ]

    /// Writes the site into a new folder, which is removed afterwards.
    ///
    /// - Parameter extra: more files, or other texts for those that are there.
    static func with(_ extra: [String: String] = [:], _ body: (EvidenceSite) async throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let site = EvidenceSite(folder: folder)
            for (path, text) in files.merging(extra, uniquingKeysWith: { $1 }) { try site.write(text, to: path) }
            try await body(site)
        }
    }

    func write(_ text: String, to path: String) throws {
        let location = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Replaces words in a file that has them.
    func edit(_ path: String, _ words: String, _ others: String) throws {
        let text = try read(path)
        guard text.contains(words) else { throw CocoaError(.fileReadCorruptFile) }
        try write(text.replacing(words, with: others), to: path)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    func move(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: other))
    }

    func run(_ arguments: [String]) throws -> CommandResult { try Sitegen.run(arguments, in: folder) }
}
