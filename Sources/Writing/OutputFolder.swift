import Digests
import Foundation

/// What stands in an output folder, and which of it is an earlier build's.
struct OutputFolder {
    let location: URL
    let former: Manifest

    func location(of path: OutputPath) -> URL { location.appending(path: path.text) }

    /// What stands where a folder on the way to `path`, or the file itself, must be and will not go away by itself.
    ///
    /// - Parameter next: the manifest of the build that is being published.
    func blocker(of path: OutputPath, next: Manifest) -> OutputPath? {
        switch Self.kind(location(of: path)) {
        case nil, .typeRegular?: break
        case .typeDirectory? where goesAway(folder: path, next: next): break
        default: return path
        }
        return path.folders.last { folder in
            switch Self.kind(location(of: folder)) {
            case nil, .typeDirectory?: false
            case .typeRegular?: !goesAway(file: folder, next: next)
            default: true
            }
        }
    }

    /// Whether a file is of an earlier build, untouched since, and no longer belongs to the site.
    private func goesAway(file path: OutputPath, next: Manifest) -> Bool {
        guard let hash = former.hashes[path], next.hashes[path] == nil, let bytes = Self.plainFile(location(of: path))
        else {
            return false
        }
        return Digest.sha256(bytes) == hash
    }

    /// Whether a folder holds nothing but files that go away, and folders on the way to them.
    private func goesAway(folder path: OutputPath, next: Manifest) -> Bool {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: location(of: path).path) else {
            return false
        }
        let inside = names.map { OutputPath("\(path.text)/\($0)") }
        let files = inside.filter { Self.kind(location(of: $0)) != .typeDirectory }
        let folders = inside.filter { Self.kind(location(of: $0)) == .typeDirectory }
        let needed = Set(files.flatMap(\.folders))
        return !files.isEmpty && files.allSatisfy { goesAway(file: $0, next: next) }
            && folders.allSatisfy { needed.contains($0) }
    }

    /// What became of a file that no longer belongs to the site.
    enum Removal { case removed, changedSince, absent }

    /// Removes a file of an earlier build and the folders that it leaves empty.
    func remove(_ path: OutputPath) throws -> Removal {
        let target = location(of: path)
        let isReachable = path.folders.allSatisfy { Self.kind(location(of: $0)) == .typeDirectory }
        guard isReachable, let bytes = Self.plainFile(target) else { return .absent }
        guard Digest.sha256(bytes) == former.hashes[path] else { return .changedSince }
        guard unlink(target.path) == 0 else { throw DiskError.posix("remove", target.path) }
        // A folder that is not empty stays: rmdir refuses it.
        for folder in path.folders where rmdir(location(of: folder).path) != 0 { break }
        return .removed
    }

    static func kind(_ location: URL) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: location.path))?[.type] as? FileAttributeType
    }

    /// The bytes of a regular file; nothing where there is none.
    static func plainFile(_ location: URL) -> Data? {
        kind(location) == .typeRegular ? FileManager.default.contents(atPath: location.path) : nil
    }
}
