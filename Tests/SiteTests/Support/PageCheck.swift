import Foundation

/// A check of a page as a browser shows it: a folder of Tests/PageChecks. `check.js` answers with the problems of the
/// page; `bad.html` is a page with problems, and `problems.txt` says which the check must see in it.
struct PageCheck: CustomStringConvertible, Sendable {
    static let folder = Workshop.root.appending(path: "Tests/PageChecks", directoryHint: .isDirectory)
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.contains(".") }.sorted()
    }()

    let name: String
    let program: String
    let badPage: URL
    /// What the check says of the bad page.
    let problems: [String]

    init(_ name: String) throws {
        let folder = Self.folder.appending(path: name)
        self.name = name
        let prelude = try String(contentsOf: Self.folder.appending(path: "prelude.js"), encoding: .utf8)
        let check = try String(contentsOf: folder.appending(path: "check.js"), encoding: .utf8)
        program = "(() => {\n\(prelude)\nreturn (\(check)\n)();\n})()"
        badPage = folder.appending(path: "bad.html")
        let text = try String(contentsOf: folder.appending(path: "problems.txt"), encoding: .utf8)
        problems = text.split(separator: "\n").map(String.init)
    }

    var description: String { name }

    /// The problems of the page that is shown.
    func problems(in browser: Browser) throws -> [String] {
        guard let problems = try browser.evaluate(program) as? [String] else {
            throw Browser.Failure(description: "The check \(name) gave no list.")
        }
        return problems
    }
}
