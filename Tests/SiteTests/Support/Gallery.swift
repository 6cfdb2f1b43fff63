import Foundation

/// A small site with what the package's own report does not use: every element of an article, an alias, a correction.
enum Gallery {
    /// What the build printed and answered.
    static let build: CommandResult? = try? {
        try? FileManager.default.removeItem(at: output)
        let result = try Sitegen.run(
            [
                "build", "--strict", "--root", Workshop.fixtures.appending(path: "gallery").path,
                "--output-dir", output.path, "--clock", "2027-01-01",
            ],
            in: Workshop.root)
        // A browser that opens an alias is elsewhere at once; to be looked at, it needs a copy that leads nowhere.
        let alias = try String(contentsOf: output.appending(path: "old/elements/index.html"), encoding: .utf8)
        let refresh = alias.firstMatch(of: /<meta http-equiv="refresh"[^>]*>/)?.output ?? ""
        try Data(alias.replacing(refresh, with: "").utf8).write(to: output.appending(path: aliasPath))
        return result
    }()

    /// The page at a former address, without what leads on from it.
    static let aliasPath = "old/elements/unmoved.html"

    /// The folder it was published into, beside the binary.
    static let output = Workshop.binary.deletingLastPathComponent().appending(path: "gallery-under-test")
}
