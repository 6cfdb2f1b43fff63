import Digests

/// How files differ from what is written down of them; each list is in the order of the paths.
package struct FolderDifference: Sendable, Equatable {
    /// How many files are written down.
    package let listed: Int
    /// Written down, but not there.
    package let missing: [String]
    /// There with other bytes, or as something that is no plain file.
    package let changed: [String]
    /// There, but not written down.
    package let added: [String]

    /// - Parameter found: SHA-256 by path of what is there; nothing in place of one where it is no plain file, or where
    ///   the path is not listed.
    init(listed: [OutputPath: Fingerprint], found: [OutputPath: Fingerprint?]) {
        self.listed = listed.count
        missing = Self.sorted(listed.keys.filter { found[$0] == nil })
        changed = Self.sorted(listed.filter { path, hash in found[path].map { $0 != hash } ?? false }.keys)
        added = Self.sorted(found.keys.filter { listed[$0] == nil })
    }

    /// Whether everything is as it is written down.
    package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && added.isEmpty }

    private static func sorted(_ paths: some Sequence<OutputPath>) -> [String] { paths.sorted().map(\.text) }
}
