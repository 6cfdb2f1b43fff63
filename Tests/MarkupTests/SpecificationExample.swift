import Foundation

/// One example of the CommonMark specification, as its spec.json has it.
struct SpecificationExample: Decodable {
    let example: Int
    let section: String
    let markdown: String

    /// All of them; nothing where there is no copy. Its licence (CC BY-SA) keeps it out of this project.
    static func all() throws -> [SpecificationExample]? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: ".build/commonmark/spec.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: file))
    }
}
