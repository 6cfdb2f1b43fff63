import Digests
import Foundation
import Parallelism

/// The SHA-256 of many files, read on all cores.
enum FileHashes {
    /// How much of a file is held at a time.
    private static let stretch = 1 << 18

    /// - Parameter files: where each stands, by its path.
    /// - Throws: `DiskError` where a file cannot be read.
    static func read(_ files: [OutputPath: String]) async throws -> [OutputPath: Fingerprint] {
        let files = files.sorted { $0.key < $1.key }.map { (path: $0.key, location: $0.value) }
        let hashes = try await files.concurrentMap(share: 16) { ($0.path, try read($0.location)) }
        return Dictionary(uniqueKeysWithValues: hashes)
    }

    private static func read(_ path: String) throws -> Fingerprint {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError.posix("read", path) }
        defer { close(descriptor) }
        var hash = FingerprintStream()
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: stretch) { buffer, count in
                let result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                failure = result < 0 ? errno : 0
                count = max(0, result)
            }
            if failure == EINTR { continue }
            if failure != 0 { throw DiskError("read", path, reason: String(cString: strerror(failure))) }
            if bytes.isEmpty { return hash.fingerprint }
            hash.add(bytes)
        }
    }
}
