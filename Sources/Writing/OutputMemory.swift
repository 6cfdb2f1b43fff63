import Digests
import Packing

/// What an earlier build remembers of the files that it published.
package struct OutputMemory: Sendable {
    struct Entry: Sendable {
        let hash: Fingerprint
        /// Absent where the file may have been changed in the moment of its publication.
        let stamp: FileStamp?
        let inputs: Fingerprint?
    }

    var files: [OutputPath: Entry]
    /// The stamp of the manifest beside them.
    var manifest: FileStamp?

    /// Remembers nothing.
    package init() {
        files = [:]
    }

    func isHolding(_ path: OutputPath, _ hash: Fingerprint, _ stamp: FileStamp) -> Bool {
        files[path].map { $0.hash == hash && $0.stamp == stamp } ?? false
    }
}
