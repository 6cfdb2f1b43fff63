import Digests
package import Foundation

/// An output folder as it stands, held against what is written down in it.
package struct PublishedFolder: Sendable {
    /// What git keeps in a folder, and no build writes.
    private static let ofGit: Set = [".git", ".gitattributes", ".gitignore", ".gitkeep"]

    private let path: String

    package init(_ location: URL) {
        path = location.path
    }

    /// How the folder's files differ from those that its last build wrote. Symbolic links are not followed; files of
    /// sitegen's own and those of git, which the folder holds beside the site, are passed over.
    ///
    /// - Returns: nothing where no build has written down what it wrote.
    /// - Throws: `DiskError`
    package func differences() async throws -> FolderDifference? {
        guard let manifest = try manifest() else { return nil }
        let walk = try FolderWalk(path) { $0.hasPrefix(".sitegen-") || Self.ofGit.contains($0) }
        // What is not listed is somebody else's, whatever it holds.
        let own = walk.entries.filter { path, isFile in isFile && manifest.hashes[path] != nil }
        let hashes = try await FileHashes.read(
            Dictionary(uniqueKeysWithValues: own.keys.map { ($0, "\(path)/\($0.text)") }))
        return FolderDifference(
            listed: manifest.hashes,
            found: Dictionary(uniqueKeysWithValues: walk.entries.keys.map { ($0, hashes[$0]) }))
    }

    /// How the files that a site is made of differ from those that it was made of at its publication.
    ///
    /// - Parameters:
    ///   - inputs: where each stands, by its path in the site's folder.
    ///   - file: where it is written down what the site was made of.
    /// - Returns: nothing where no build has written down what it read.
    /// - Throws: `DiskError`
    package func differences(
        ofInputs inputs: [String: URL], from file: InputsFile
    ) async throws -> FolderDifference? {
        guard let manifest = try file.read() else { return nil }
        let files = Dictionary(inputs.map { (OutputPath($0), $1.path) }) { $1 }
        return FolderDifference(listed: manifest.hashes, found: try await FileHashes.read(files).mapValues { $0 })
    }

    /// What sitegen wrote into the folder; nothing where no build has written it down.
    ///
    /// - Throws: `DiskError`
    func manifest() throws -> Manifest? {
        let file = "\(path)/\(Manifest.name)"
        guard let kind = FileStamp.of(file)?.kind else { return nil }
        guard kind == .file, let bytes = FileManager.default.contents(atPath: file) else {
            throw DiskError("read", file, reason: "it is no file, or permission is denied")
        }
        return Manifest(parsing: bytes)
    }
}
