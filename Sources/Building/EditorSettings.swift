import Reading
import Schemas

/// What VS Code needs to complete and check a site's files as one types: the files of its `.vscode/`.
enum EditorSettings {
    /// Where the schemas stand, in a site's folder. Everything in it is sitegen's; nothing beside it is, once written.
    static let schemaFolder = ".vscode/schemas"
    static let settingsPath = ".vscode/settings.json"
    static let extensionsPath = ".vscode/extensions.json"
    static let snippetsPath = ".vscode/sitegen.code-snippets"
    static let yamlExtension = "redhat.vscode-yaml"

    /// All files with their paths in a site's folder.
    ///
    /// - Parameter ids: what references may name; nothing for a site that has no stat files yet.
    static func files(ids: ReportIDs? = nil) -> [(path: String, text: String)] {
        [(settingsPath, settings), (extensionsPath, extensions), (snippetsPath, EditorSnippets.text)]
            + FileKind.allCases.map {
                ("\(schemaFolder)/\(SchemaDocument.fileName(of: $0))", SchemaDocument.text(of: $0, ids: ids))
            }
    }

    /// Front matter stands in Markdown, into which the YAML extension does not look.
    private static let mapped = FileKind.allCases.filter { !$0.isFrontMatter }

    /// The schemas with the files that each is for, as they stand in settings.json.
    static var association: String {
        let lines = mapped.map { kind in
            let places = kind.places.map { "\"\($0)\"" }.joined(separator: ", ")
            return "    \"\(address(of: kind))\": [\(places)]"
        }
        return "  \"yaml.schemas\": {\n\(lines.joined(separator: ",\n"))\n  }"
    }

    private static func address(of kind: FileKind) -> String {
        "./\(schemaFolder)/\(SchemaDocument.fileName(of: kind))"
    }

    private static var settings: String { "{\n\(association)\n}\n" }

    private static let extensions = "{\n  \"recommendations\": [\"\(yamlExtension)\"]\n}\n"

    /// What has to be added to a file that somebody else wrote, in words; nothing where it has it.
    static func advice(on path: String, saying text: String) -> String? {
        switch path {
        case settingsPath:
            mapped.allSatisfy { text.contains(SchemaDocument.fileName(of: $0)) }
                ? nil : "Add to it, between its outermost braces:\n\(association)"
        case extensionsPath:
            text.contains(yamlExtension) ? nil : "Add “\(yamlExtension)” to its recommendations."
        default: "Delete it to have it written anew."
        }
    }
}
