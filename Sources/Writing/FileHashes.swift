import Digests
import Foundation

/// The SHA-256 of many files, read on all cores.
enum FileHashes {
    /// - Throws: `DiskError` where a file cannot be read.
    static func read(_ files: [OutputPath: URL]) async throws -> [OutputPath: Fingerprint] {
        let files = files.sorted { $0.key < $1.key }
        let cores = min(files.count, ProcessInfo.processInfo.activeProcessorCount)
        return try await withThrowingTaskGroup(of: [(OutputPath, Fingerprint)].self) { group in
            for core in 0..<cores {
                // Neighbours go to different cores: large files often stand together.
                group.addTask {
                    try stride(from: core, to: files.count, by: cores).map {
                        (files[$0].key, try read(files[$0].value))
                    }
                }
            }
            return try await group.reduce(into: [:]) { all, share in all.merge(share) { $1 } }
        }
    }

    private static func read(_ file: URL) throws -> Fingerprint {
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError.posix("read", file.path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            // A file may be larger than the memory.
            var hash = FingerprintStream()
            while let bytes = try handle.read(upToCount: 1 << 20), !bytes.isEmpty { hash.add(bytes) }
            return hash.fingerprint
        } catch {
            throw DiskError("read", file.path, reason: error.localizedDescription)
        }
    }
}
