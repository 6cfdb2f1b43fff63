import Diagnostics
import Foundation
import Writing

/// What came of `sitegen verify`.
struct SiteVerification {
    /// What a site is made of, beside what it was made of.
    enum Inputs {
        case compared(FolderDifference)
        /// With the reason, as the end of a sentence.
        case unknown(String)
    }

    let folder: URL
    let files: FolderDifference
    let inputs: Inputs

    /// Whether the folder holds what was published, and nothing else.
    var isIntact: Bool { files.isEmpty }

    /// Whether the content is as it was at the publication; nothing where that is not known.
    var isCurrent: Bool? {
        switch inputs {
        case .compared(let difference): difference.isEmpty
        case .unknown: nil
        }
    }

    // MARK: Text

    /// A line for each file in the order of the paths, and one at the end.
    var text: String {
        var found = Self.lines(files, missing: "Missing: %", changed: "Changed: %", added: "Foreign: %")
        if case .compared(let difference) = inputs {
            found += Self.lines(
                difference, missing: "Older: % is gone since the publication.",
                changed: "Older: % has changed since the publication.",
                added: "Older: % is new since the publication.")
        }
        return (found + ["\(filesSentence) \(inputsSentence)"]).map { "\($0)\n" }.joined()
    }

    private static func lines(
        _ difference: FolderDifference, missing: String, changed: String, added: String
    ) -> [String] {
        let all =
            difference.missing.map { ($0, missing) } + difference.changed.map { ($0, changed) }
            + difference.added.map { ($0, added) }
        return all.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { path, words in
            words.replacing("%", with: Printable.line(path))
        }
    }

    private var filesSentence: String {
        let count = "\(Console.shown(folder)): \(Console.amount(files.listed, "file")) published"
        guard !isIntact else { return "\(count), all as they were." }
        return "\(count), \(files.missing.count) missing, \(files.changed.count) changed, \(files.added.count) foreign."
    }

    private var inputsSentence: String {
        switch inputs {
        case .unknown(let reason): return "Whether the content has changed since is not known: \(reason)."
        case .compared(let difference) where difference.isEmpty:
            return "The content has not changed since, \(Console.amount(difference.listed, "file"))."
        case .compared(let difference):
            return "The site is older than its content: \(difference.changed.count) changed, "
                + "\(difference.added.count) new, \(difference.missing.count) gone."
        }
    }

    // MARK: JSON

    /// One document, keys in alphabetical order.
    func json() throws -> String {
        var content: Document.Content?
        if case .compared(let difference) = inputs {
            content = Document.Content(
                changed: difference.changed, current: difference.isEmpty, files: difference.listed,
                gone: difference.missing, new: difference.added)
        }
        let document = Document(
            changed: files.changed, content: content, files: files.listed, folder: folder.path, foreign: files.added,
            intact: isIntact, missing: files.missing)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }

    private struct Document: Encodable {
        struct Content: Encodable {
            let changed: [String]
            let current: Bool
            let files: Int
            let gone: [String]
            let new: [String]
        }

        let changed: [String]
        let content: Content?
        let files: Int
        let folder: String
        let foreign: [String]
        let intact: Bool
        let missing: [String]
    }
}
