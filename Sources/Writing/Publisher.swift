package import Diagnostics
import Digests
package import Foundation

/// Publishes files into an output folder: they are staged first, and moved in together at the end.
///
/// A file that sitegen did not write is never overwritten or removed. Which files are its own stands in the manifest
/// inside the folder. While a publisher lives, no other can work on the same folder.
package struct Publisher: ~Copyable {
    private static let stageName = ".sitegen-stage"

    private let output: URL
    private let stage: URL
    private let lock: FolderLock
    private let former: Manifest
    private var next = Manifest()
    /// Paths whose new bytes wait in the stage.
    private var staged: [String] = []
    private var unchanged = 0
    private var occupied: [String] = []

    /// Opens the folder, and makes it where there is none.
    ///
    /// - Throws: `DiskError`
    package init(output: URL) throws {
        try Self.makeFolder(output)
        let lock = try FolderLock(output)
        let former = try Self.formerManifest(in: output)
        self.output = output
        stage = output.appending(path: Self.stageName, directoryHint: .isDirectory)
        self.lock = lock
        self.former = former
        // A build that was cut off may have left its stage.
        try? FileManager.default.removeItem(at: stage)
    }

    private static func formerManifest(in output: URL) throws -> Manifest {
        let manifest = output.appending(path: Manifest.name)
        guard kind(manifest) != nil else { return Manifest() }
        guard let bytes = plainFile(manifest) else {
            throw DiskError("read", manifest.path, reason: "it is no file, or permission is denied")
        }
        return Manifest(parsing: String(decoding: bytes, as: UTF8.self))
    }

    deinit {
        try? FileManager.default.removeItem(at: stage)
    }

    /// Takes one file of the site; its bytes go to the stage where they differ from what is published.
    package mutating func add(_ path: String, _ content: OutputContent) throws {
        let bytes: Data
        switch content {
        case .text(let text): bytes = Data(text.utf8)
        case .copy(let location):
            do {
                bytes = try Data(contentsOf: location)
            } catch {
                throw DiskError("read", location.path, reason: error.localizedDescription)
            }
        }
        next.hashes[path] = Digest.sha256(bytes)
        if let blocked = blocker(of: path) {
            occupied.append(blocked)
            return
        }
        let target = output.appending(path: path)
        if let published = Self.plainFile(target) {
            if published == bytes {
                unchanged += 1
                return
            }
            if former.hashes[path] == nil {
                occupied.append(path)
                return
            }
        }
        try Self.write(bytes, to: stage.appending(path: path))
        staged.append(path)
    }

    /// Files and folders that are in the way and not sitegen's.
    package var conflicts: [Diagnostic] {
        Array(Set(occupied)).sorted().map { Self.outputOccupied($0) }
    }

    /// Moves the staged files in and removes those that no longer belong to the site.
    ///
    /// Nothing is changed where there are conflicts.
    ///
    /// - Throws: `DiskError`. The manifest then still names every file of both builds, so that the next one mends it.
    package consuming func publish() throws -> PublicationSummary {
        guard occupied.isEmpty else { return PublicationSummary(written: 0, unchanged: 0, removed: 0, kept: []) }
        let stale = former.hashes.keys.filter { next.hashes[$0] == nil }.sorted()
        if staged.isEmpty, stale.isEmpty, former == next {
            return PublicationSummary(written: 0, unchanged: unchanged, removed: 0, kept: [])
        }
        try save(Manifest(former.hashes.merging(next.hashes) { $1 }))
        var removed = 0
        var kept: [String] = []
        // A page may now be a folder where a file was, so what is gone goes first.
        for path in stale {
            switch try remove(path) {
            case .removed: removed += 1
            case .changedSince: kept.append(path)
            case .absent: break
            }
        }
        for path in staged { try moveIn(path) }
        try save(next)
        return PublicationSummary(written: staged.count, unchanged: unchanged, removed: removed, kept: kept)
    }

    // MARK: Files

    private enum Removal { case removed, changedSince, absent }

    private func remove(_ path: String) throws -> Removal {
        let target = output.appending(path: path)
        guard blocker(of: path) == nil, let bytes = Self.plainFile(target) else { return .absent }
        guard Digest.sha256(bytes) == former.hashes[path] else { return .changedSince }
        guard unlink(target.path) == 0 else { throw DiskError.posix("remove", target.path) }
        var folder = target.deletingLastPathComponent()
        // A folder that is not empty stays: rmdir refuses it.
        while folder.path.count > output.path.count, rmdir(folder.path) == 0 { folder.deleteLastPathComponent() }
        return .removed
    }

    private func moveIn(_ path: String) throws {
        let target = output.appending(path: path)
        try Self.makeFolder(target.deletingLastPathComponent())
        guard rename(stage.appending(path: path).path, target.path) == 0 else {
            throw DiskError.posix("write", target.path)
        }
    }

    private func save(_ manifest: Manifest) throws {
        let waiting = stage.appending(path: Manifest.name)
        let target = output.appending(path: Manifest.name)
        try Self.write(Data(manifest.text.utf8), to: waiting)
        guard rename(waiting.path, target.path) == 0 else { throw DiskError.posix("write", target.path) }
    }

    /// What stands where a folder on the way to `path`, or the file itself, must be: a link, a foreign file, a folder.
    private func blocker(of path: String) -> String? {
        var parts = path.split(separator: "/").map(String.init)
        if let kind = Self.kind(output.appending(path: path)), kind != .typeRegular, !isOwnFolder(path, kind) {
            return path
        }
        parts.removeLast()
        while !parts.isEmpty {
            let folder = parts.joined(separator: "/")
            let kind = Self.kind(output.appending(path: folder))
            if let kind, kind != .typeDirectory, former.hashes[folder] == nil { return folder }
            parts.removeLast()
        }
        return nil
    }

    /// Whether a folder in a file's place holds nothing but files of an earlier build, which go before the file comes.
    private func isOwnFolder(_ path: String, _ kind: FileAttributeType) -> Bool {
        guard kind == .typeDirectory,
            let paths = try? FileManager.default.subpathsOfDirectory(atPath: output.appending(path: path).path)
        else { return false }
        return paths.map { "\(path)/\($0)" }.allSatisfy { inside in
            Self.kind(output.appending(path: inside)) == .typeDirectory
                || (former.hashes[inside] != nil && next.hashes[inside] == nil)
        }
    }

    private static func kind(_ location: URL) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: location.path))?[.type] as? FileAttributeType
    }

    /// The bytes of a regular file; nothing where there is none.
    private static func plainFile(_ location: URL) -> Data? {
        kind(location) == .typeRegular ? FileManager.default.contents(atPath: location.path) : nil
    }

    private static func write(_ bytes: Data, to location: URL) throws {
        try makeFolder(location.deletingLastPathComponent())
        do {
            try bytes.write(to: location)
        } catch {
            throw DiskError("write", location.path, reason: error.localizedDescription)
        }
    }

    private static func makeFolder(_ location: URL) throws {
        do {
            try FileManager.default.createDirectory(at: location, withIntermediateDirectories: true)
        } catch {
            throw DiskError("make the folder", location.path, reason: error.localizedDescription)
        }
    }
}

// MARK: - Messages

extension Publisher {
    private static func outputOccupied(_ path: String) -> Diagnostic {
        Diagnostic(
            .outputOccupied, at: nil, "The output folder already has “\(path)”, which sitegen did not write.",
            fixes: ["Move it away, or publish into another folder with --output-dir."])
    }
}
