package import Digests
import Packing

/// What an earlier build read of the site's files, as bytes.
package struct InputMemory: Sendable {
    /// A file as it was, and what was read of it.
    package struct Entry: Sendable {
        /// The stamp of the file when it was read; absent where the file may have changed in the same moment.
        package let stamp: FileStamp?
        /// SHA-256 of its bytes.
        package let fingerprint: Fingerprint
        /// A page or the size of a picture, packed; empty where nothing of the file is kept.
        package let product: ArraySlice<UInt8>

        package init(stamp: FileStamp?, fingerprint: Fingerprint, product: ArraySlice<UInt8>) {
            self.stamp = stamp
            self.fingerprint = fingerprint
            self.product = product
        }
    }

    private let entries: [String: Entry]

    /// - Parameter entries: by the path of the file.
    package init(_ entries: [String: Entry] = [:]) {
        self.entries = entries
    }

    /// What is known of a file that the disk says is the same; nothing where it is another, or was not read before.
    func entry(of file: InputFile) -> Entry? {
        guard let entry = entries[file.path], !entry.product.isEmpty, let stamp = file.stamp, entry.stamp == stamp
        else { return nil }
        return entry
    }

    /// What is known of a file whose bytes are the same.
    func entry(of path: String, holding fingerprint: Fingerprint) -> Entry? {
        guard let entry = entries[path], !entry.product.isEmpty, entry.fingerprint == fingerprint else { return nil }
        return entry
    }
}
