import Foundation
import Testing

/// The words of the report's own content.
@Suite struct ContentTests {
    static let prose: [String: String] = {
        let content = Workshop.root.appending(path: "content")
        let files = (try? FolderSnapshot(content).files) ?? [:]
        return files.filter { $0.key.hasSuffix(".md") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }()

    @Test func articlesHave400To900Words() throws {
        let articles = Self.prose.filter { $0.key.hasPrefix("articles/") }
        try #require(articles.count >= 5)
        for (path, text) in articles {
            let words = body(of: text).replacing(/\]\([^)]*\)/, with: "]").split(whereSeparator: \.isWhitespace).count
            #expect((400...900).contains(words), "\(path) has \(words) words")
        }
    }

    /// Numbers outside `stat:` links and code are years, days of months, or part of a name.
    @Test func everyNumberInProseStandsInTheStatFiles() throws {
        try #require(!Self.prose.isEmpty)
        for (path, text) in Self.prose {
            let rest = body(of: text).replacing(/`[^`]*`/, with: "").replacing(/\[[^\]]*\]\(stat:[^)]*\)/, with: "")
                .replacing(/\]\([^)]*\)/, with: "]")
                .replacing(
                    /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)/,
                    with: ""
                )
                .replacing(/\b20(1[89]|2[0-6])\b/, with: "")
            let numbers = rest.matches(of: /\d[\d,.]*/).map { String($0.0) }
            #expect(numbers.isEmpty, "\(path) has \(numbers)")
        }
    }

    /// Twelve words in a row are a sentence of somebody else's.
    @Test func noSentenceOfTheDocumentsIsCopied() throws {
        guard let folder = Report.documents else {
            print("The five documents are not beside this checkout; the prose was not held against them.")
            return
        }
        let documents = try FolderSnapshot(folder).files.values.map { String(decoding: $0, as: UTF8.self) }
        let theirs = Set(documents.flatMap { runs(of: 12, in: words($0)) })
        try #require(!theirs.isEmpty)
        let content = try FolderSnapshot(Workshop.root.appending(path: "content")).files
        for (path, bytes) in content {
            // A document's title and an office's name are how they are cited.
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { line in
                path != "stats/sources.yaml" || !["  title:", "  producer:"].contains(where: line.hasPrefix)
            }
            let copied = runs(of: 12, in: words(lines.joined(separator: "\n"))).filter(theirs.contains)
            #expect(copied.isEmpty, "\(path): \(copied.first ?? "")")
        }
    }

    private func body(of text: String) -> String {
        text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    }

    private func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring(String($0)) }
    }

    private func runs(of count: Int, in words: [Substring]) -> [String] {
        guard words.count >= count else { return [] }
        return (0...words.count - count).map { words[$0..<$0 + count].joined(separator: " ") }
    }
}
