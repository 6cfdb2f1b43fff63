import Foundation

/// Writes one Swift file that holds every file of the default theme, so that the binary needs no folder beside it.
/// Called by the EmbedTheme plugin: `embed-theme THEME-FOLDER OUTPUT.swift PATH…`, each path inside the folder.
let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
let output = URL(filePath: CommandLine.arguments[2])

var swift = """
    extension DefaultTheme {
        /// The text of each file by its path inside the folder.
        package static let files: [String: String] = [

    """
for path in CommandLine.arguments.dropFirst(3).sorted() {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    // Four number signs: no theme file holds a quotation mark followed by so many.
    precondition(!text.contains("\"####") && !text.contains("\\####"), "\(path) cannot stand in a raw string")
    swift += "        \(String(reflecting: path)): ####\"\"\"\n\(text)\n\"\"\"####,\n"
}
swift += "    ]\n}\n"
try Data(swift.utf8).write(to: output)
