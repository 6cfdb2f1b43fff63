package import Foundation

/// .sitegen/external-links.json: what is remembered of the addresses of other sites, in the site's folder.
package struct LinkMemoryFile: Sendable {
    /// The file's path inside a site's folder.
    package static let path = "\(BuildCache.folder)/external-links.json"

    private let location: URL

    /// Makes the folder, so that a disk that refuses is told before anybody waits for other sites.
    ///
    /// - Throws: `DiskError`
    package init(root: URL) throws {
        location = root.appending(path: Self.path)
        let folder = location.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw DiskError("make the folder", folder.path, error)
        }
    }

    /// What the file holds; nothing where it is not there or cannot be read, which costs time only.
    package var bytes: Data? { try? Data(contentsOf: location) }

    /// Replaces the file, in one step.
    ///
    /// - Throws: `DiskError`
    package func write(_ bytes: Data) throws {
        do {
            try bytes.write(to: location, options: .atomic)
        } catch {
            throw DiskError("write", location.path, error)
        }
    }
}
