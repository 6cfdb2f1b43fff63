import Foundation

/// A site of many short articles, in two editions that share half of them.
struct PlainSite {
    let articles: Int
    /// The second edition is then the first with more articles, and shares everything else.
    var onlyGrows = false
    /// How many bytes the picture of each edition has.
    var picture = 100

    /// Writes an edition's content/. The second edition lacks the first article and has four more; every other article
    /// says something else in it.
    func write(edition: Int, to folder: URL) throws {
        let numbers = onlyGrows ? 0..<(articles + 16 * edition) : edition..<(articles + 4 * edition)
        let edition = onlyGrows ? 0 : edition
        var files = [
            "site.yaml": Data("title: Edition \(edition)\nbase_url: https://site.example/\n".utf8),
            "assets/picture.bin": Data(repeating: UInt8(edition), count: picture),
        ]
        for number in numbers {
            let words = number.isMultiple(of: 2) ? "the same" : "edition \(edition == 0 ? "one" : "two")"
            let text = """
                ---
                title: Article \(number)
                date: 2024-01-01
                tags: [tag-\(number % 7), only-\(number)]
                aliases: [/old/\(number)/]
                ---

                \(String(repeating: "Words of \(words). ", count: 20))

                """
            files["articles/article-\(number).md"] = Data(text.utf8)
        }
        for (path, bytes) in files {
            let location = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: location)
        }
    }
}
