import Digests
import Parallelism

/// The SHA-256 of many files, read on all cores.
enum FileHashes {
    /// - Parameter files: where each stands, by its path.
    /// - Throws: `DiskError` where a file cannot be read.
    static func read(_ files: [OutputPath: String]) async throws -> [OutputPath: Fingerprint] {
        let files = files.sorted { $0.key < $1.key }.map { (path: $0.key, location: $0.value) }
        let hashes = try await files.concurrentMap(share: 16) { ($0.path, try DiskFile.fingerprint(of: $0.location)) }
        return Dictionary(uniqueKeysWithValues: hashes)
    }
}
