import Digests
package import Foundation

/// The folder in which an editor keeps the documents.
package struct DocumentFolder: Sendable {
    private let location: URL

    package init(_ location: URL) {
        self.location = location
    }

    /// Reads the documents of these names; those that are not there are absent.
    ///
    /// - Throws: what the disk answers when a file cannot be read.
    package func read(_ names: some Sequence<String>) throws -> [String: SourceDocument] {
        var documents: [String: SourceDocument] = [:]
        for name in Set(names) where !name.contains("/") && !name.isEmpty {
            let file = location.appending(path: name)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            let bytes = try Data(contentsOf: file)
            let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            documents[name] = SourceDocument(
                sha256: Digest.sha256(bytes),
                paragraphs: lines.filter { !$0.allSatisfy(\.isWhitespace) }.map(String.init))
        }
        return documents
    }
}
