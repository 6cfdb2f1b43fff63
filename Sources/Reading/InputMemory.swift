package import Digests
package import Packing

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
    /// Where the Markdown of pages stands; nothing is remembered without it.
    let store: PackStore?
    /// SHA-256 of site.yaml, which says how pages are read; absent where there was none.
    private let settings: Fingerprint?

    /// - Parameter entries: by the path of the file.
    package init(_ entries: [String: Entry] = [:], settings: Fingerprint? = nil, store: PackStore? = nil) {
        self.entries = store == nil ? [:] : entries
        self.settings = settings
        self.store = store
    }

    /// What still holds under a site.yaml.
    func holding(under settings: Fingerprint?) -> InputMemory {
        settings == self.settings ? self : InputMemory(settings: settings, store: store)
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
