import Foundation

/// A small site to be shown.
enum PreviewSiteFiles {
    static let files = [
        "content/site.yaml": "title: A small site\nbase_url: https://site.example/report\n",
        "content/index.md": "---\ntitle: Home\n---\n\nThe first words.\n",
        "content/articles/one.md": article("One", "The words of one."),
        "content/articles/two.md": article("Two", "The words of two."),
        "content/articles/later.md": article("Later", "The words of a page of the future.", "date: 2099-01-01\n"),
        "content/articles/draft.md": article("Draft", "The words of a draft.", "draft: true\n"),
        "content/assets/notes.txt": "Notes.\n",
        "templates/assets/extra.css": "body { outline: 0 solid red; }\n",
    ]

    static func article(_ title: String, _ words: String, _ matter: String = "date: 2025-01-01\n") -> String {
        "---\ntitle: \(title)\n\(matter)---\n\n\(words)\n"
    }

    static func write(to root: URL, _ more: [String: String] = [:]) throws {
        for (path, text) in files.merging(more, uniquingKeysWith: { $1 }) { try save(path, text, in: root) }
    }

    /// Writes a file in place, as most editors do.
    static func save(_ path: String, _ text: String, in root: URL) throws {
        let location = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }
}
