import Diagnostics
import Digests
package import Foundation

/// Publishes files into an output folder: they are staged first, and moved in together at the end.
///
/// A file that sitegen did not write is never overwritten or removed. Which files are its own stands in the manifest
/// inside the folder. While a publisher lives, no other can work on the same folder.
package struct Publisher: ~Copyable {
    private static let stageName = ".sitegen-stage"

    private let folder: OutputFolder
    private let stage: URL
    private let lock: FolderLock
    private var next = Manifest()
    /// Paths whose new bytes wait in the stage.
    private var staged: [OutputPath] = []
    private var unchanged = 0
    private var occupied: Set<OutputPath> = []

    /// Opens the folder, and makes it where there is none.
    ///
    /// - Throws: `DiskError`
    package init(output: URL) throws {
        try Self.makeFolder(output)
        let lock = try FolderLock(output)
        let former = try Self.formerManifest(in: output)
        folder = OutputFolder(location: output, former: former)
        stage = output.appending(path: Self.stageName, directoryHint: .isDirectory)
        self.lock = lock
        // A build that was cut off may have left its stage.
        try? FileManager.default.removeItem(at: stage)
    }

    private static func formerManifest(in output: URL) throws -> Manifest {
        let manifest = output.appending(path: Manifest.name)
        guard OutputFolder.kind(manifest) != nil else { return Manifest() }
        guard let bytes = OutputFolder.plainFile(manifest) else {
            throw DiskError("read", manifest.path, reason: "it is no file, or permission is denied")
        }
        return Manifest(parsing: bytes)
    }

    deinit {
        try? FileManager.default.removeItem(at: stage)
    }

    /// Takes one file of the site; its bytes go to the stage where they differ from what is published.
    package mutating func add(_ path: String, _ content: OutputContent) throws {
        let path = OutputPath(path)
        guard path.isInside else { throw DiskError("write", path.text, reason: "it lies outside the output folder") }
        let bytes: Data
        switch content {
        case .text(let text): bytes = Data(text.utf8)
        case .bytes(let content): bytes = Data(content)
        case .copy(let location):
            do {
                bytes = try Data(contentsOf: location)
            } catch {
                throw DiskError("read", location.path, reason: error.localizedDescription)
            }
        }
        next.hashes[path] = Digest.sha256(bytes)
        if let published = OutputFolder.plainFile(folder.location(of: path)),
            folder.blocker(of: path, next: next) == nil
        {
            if published == bytes {
                unchanged += 1
                return
            }
            if folder.former.hashes[path] == nil {
                occupied.insert(path)
                return
            }
        }
        try Self.write(bytes, to: stage.appending(path: path.text))
        staged.append(path)
    }

    /// Files and folders that are in the way and not sitegen's, once every file was added: a file of an earlier build
    /// that goes away makes room.
    private var blockers: Set<OutputPath> {
        let (folder, next) = (folder, next)
        return occupied.union(next.hashes.keys.compactMap { folder.blocker(of: $0, next: next) })
    }

    /// Moves the staged files in and removes those that no longer belong to the site; changes nothing where something
    /// is in the way.
    ///
    /// - Throws: `DiskError`. The manifest then still names every file of both builds, so that the next one mends it.
    package consuming func publish() throws -> Publication {
        let blockers = blockers
        guard blockers.isEmpty else { return .blocked(blockers.sorted().map { Self.outputOccupied($0.text) }) }
        let stale = folder.former.hashes.keys.filter { next.hashes[$0] == nil }.sorted()
        if staged.isEmpty, stale.isEmpty, folder.former == next {
            return .published(PublicationSummary(written: 0, unchanged: unchanged, removed: 0, kept: []))
        }
        try save(Manifest(folder.former.hashes.merging(next.hashes) { $1 }))
        var removed = 0
        var kept: [String] = []
        // A page may now be a folder where a file was, so what is gone goes first.
        for path in stale {
            switch try folder.remove(path) {
            case .removed: removed += 1
            case .changedSince: kept.append(path.text)
            case .absent: break
            }
        }
        for path in staged { try moveIn(path) }
        try save(next)
        return .published(
            PublicationSummary(written: staged.count, unchanged: unchanged, removed: removed, kept: kept))
    }

    // MARK: Files

    private func moveIn(_ path: OutputPath) throws {
        let target = folder.location(of: path)
        try Self.makeFolder(target.deletingLastPathComponent())
        guard rename(stage.appending(path: path.text).path, target.path) == 0 else {
            throw DiskError.posix("write", target.path)
        }
    }

    private func save(_ manifest: Manifest) throws {
        let waiting = stage.appending(path: Manifest.name)
        let target = folder.location.appending(path: Manifest.name)
        try Self.write(Data(manifest.text.utf8), to: waiting)
        guard rename(waiting.path, target.path) == 0 else { throw DiskError.posix("write", target.path) }
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
