package import Digests
package import Foundation

/// The files of an earlier publication: its folder, or what is left of it, the manifest alone.
package struct PublishedFiles: Sendable {
    private let manifest: Manifest
    private let folder: String?

    /// A folder with a manifest in it, or a manifest; one beside the files that it lists stands for their folder.
    ///
    /// - Returns: nothing where there is no manifest.
    /// - Throws: `DiskError`
    package init?(_ location: URL) throws {
        let path = location.path
        switch FileStamp.of(path, followingLinks: true)?.kind {
        case .folder:
            let file = "\(path)/\(Manifest.name)"
            guard let kind = FileStamp.of(file)?.kind else { return nil }
            guard kind == .file else { throw DiskError("read", file, reason: "it is no file") }
            manifest = Manifest(parsing: Data(try DiskFile.read(file)))
            folder = path
        case .file:
            manifest = Manifest(parsing: Data(try DiskFile.read(path)))
            guard !manifest.hashes.isEmpty else { return nil }
            let beside = location.deletingLastPathComponent().path
            folder = manifest.hashes.keys.contains { FileStamp.of("\(beside)/\($0.text)") != nil } ? beside : nil
        default: return nil
        }
    }

    /// Whether the files themselves are there, and not their manifest alone.
    package var hasFolder: Bool { folder != nil }

    /// In order.
    package var paths: [String] { manifest.hashes.keys.sorted().map(\.text) }

    /// SHA-256 of a file as it was published; nothing where there was none.
    package subscript(path: String) -> Fingerprint? { manifest.hashes[OutputPath(path)] }

    /// A file as it was published; nothing where it is not there any more, or not as it was.
    package func bytes(of path: String) -> [UInt8]? {
        guard let folder, let hash = self[path], let bytes = try? DiskFile.read("\(folder)/\(path)"),
            Fingerprint(of: bytes) == hash
        else { return nil }
        return bytes
    }
}
