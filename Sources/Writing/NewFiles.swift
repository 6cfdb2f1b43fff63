import Digests
package import Foundation

/// Writes files that are not there yet, and never over one that is.
package enum NewFiles {
    /// What came of it.
    package enum Outcome: Sendable, Equatable {
        case written
        /// Something stands at this path already; nothing was written.
        case occupied(String)
    }

    /// Writes all of the files, or none of them.
    ///
    /// - Parameters:
    ///   - files: by their paths from `root`.
    ///   - root: made where there is no such folder.
    /// - Throws: `DiskError`; the files and folders that were made until then are removed.
    package static func write(_ files: [(path: String, text: String)], in root: URL) throws(DiskError) -> Outcome {
        let places = files.map { "\(root.path)/\($0.path)" }
        for (file, place) in zip(files, places) where FileStamp.of(place) != nil { return .occupied(file.path) }
        var made: [(path: String, isFolder: Bool)] = []
        do {
            for (file, place) in zip(files, places) {
                let missing = missingFolders(above: place)
                made += missing.map { ($0, true) }
                if let last = missing.last { try DiskFile.makeFolder(last) }
                try DiskFile.write(Array(file.text.utf8), to: place, isNew: true)
                made.append((place, false))
            }
            return .written
        } catch {
            // A folder in which somebody else has put something meanwhile stays: rmdir refuses it.
            for (path, isFolder) in made.reversed() { _ = isFolder ? rmdir(path) : unlink(path) }
            throw error
        }
    }

    /// The names of what stands in a folder, hidden files too; nothing where there is no such folder.
    ///
    /// - Throws: `DiskError`, also where a file stands in the folder's place.
    package static func names(in folder: URL) throws(DiskError) -> [String]? {
        guard FileStamp.of(folder.path) != nil else { return nil }
        guard FileStamp.of(folder.path, followingLinks: true)?.kind == .folder else {
            throw DiskError("make the folder", folder.path, reason: "something else stands there")
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            throw DiskError("read", folder.path, error)
        }
    }

    /// The folders on the way to a file that are not there, from the top.
    private static func missingFolders(above path: String) -> [String] {
        var missing: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
            rest = rest[..<slash]
            if FileStamp.of(String(rest)) != nil { break }
            missing.append(String(rest))
        }
        return missing.reversed()
    }
}
