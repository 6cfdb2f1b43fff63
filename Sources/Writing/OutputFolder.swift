import Digests
import Foundation

/// What stands in an output folder, and which of it is an earlier build's.
struct OutputFolder: Sendable {
    /// The folder's path on the disk.
    let path: String
    let former: Manifest

    func location(of file: OutputPath) -> String { "\(path)/\(file.text)" }

    /// What stands where a folder on the way to `path`, or the file itself, must be and will not go away by itself.
    ///
    /// - Parameter next: the manifest of the build that is being published.
    func blocker(of path: OutputPath, next: Manifest) -> OutputPath? {
        switch kind(of: path) {
        case nil, .file?: break
        case .folder? where goesAway(folder: path, next: next): break
        default: return path
        }
        return path.folders.last { folder in
            switch kind(of: folder) {
            case nil, .folder?: false
            case .file?: !goesAway(file: folder, next: next)
            default: true
            }
        }
    }

    /// Whether a file is of an earlier build, untouched since, and no longer belongs to the site.
    private func goesAway(file path: OutputPath, next: Manifest) -> Bool {
        guard let hash = former.hashes[path], next.hashes[path] == nil else { return false }
        return fingerprint(of: path) == hash
    }

    /// Whether a folder holds nothing but files that go away, and folders on the way to them.
    private func goesAway(folder path: OutputPath, next: Manifest) -> Bool {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: location(of: path)) else {
            return false
        }
        let inside = names.map { OutputPath("\(path.text)/\($0)") }
        let files = inside.filter { kind(of: $0) != .folder }
        let folders = inside.filter { kind(of: $0) == .folder }
        let needed = Set(files.flatMap(\.folders))
        return !files.isEmpty && files.allSatisfy { goesAway(file: $0, next: next) }
            && folders.allSatisfy { needed.contains($0) }
    }

    /// What became of a file that no longer belongs to the site.
    enum Removal { case removed, changedSince, absent }

    /// Removes a file of an earlier build and the folders that it leaves empty.
    func remove(_ path: OutputPath) throws -> Removal {
        let isReachable = path.folders.allSatisfy { kind(of: $0) == .folder }
        guard isReachable, let fingerprint = fingerprint(of: path) else { return .absent }
        guard fingerprint == former.hashes[path] else { return .changedSince }
        guard unlink(location(of: path)) == 0 else { throw DiskError.posix("remove", location(of: path)) }
        // A folder that is not empty stays: rmdir refuses it.
        for folder in path.folders where rmdir(location(of: folder)) != 0 { break }
        return .removed
    }

    func kind(of path: OutputPath) -> FileStamp.Kind? { FileStamp.of(location(of: path))?.kind }

    /// SHA-256 of a regular file; nothing where there is none.
    func fingerprint(of path: OutputPath) -> Fingerprint? {
        kind(of: path) == .file ? try? DiskFile.fingerprint(of: location(of: path)) : nil
    }
}
