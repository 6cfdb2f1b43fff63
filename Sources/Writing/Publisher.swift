import Diagnostics
import Digests
package import Foundation
import Parallelism

/// Publishes files into an output folder: they are staged first, and moved in together at the end.
///
/// A file that sitegen did not write is never overwritten or removed. Which files are its own stands in the manifest
/// inside the folder. While a publisher lives, no other can work on the same folder.
package struct Publisher: ~Copyable {
    /// Where the files of the site go until they are published.
    package let stage: Stage
    private let lock: FolderLock
    /// The disk's own time when the build began, in nanoseconds since 1970.
    private let clock: Int64
    private var next = Manifest()
    private var files: [StagedFile] = []

    private var folder: OutputFolder { stage.folder }

    /// Opens the folder, and makes it where there is none.
    ///
    /// - Parameters:
    ///   - memory: what an earlier build remembers of its files.
    ///   - clock: the disk's own time when the build began, in nanoseconds since 1970.
    /// - Throws: `DiskError`
    package init(output: URL, memory: OutputMemory = OutputMemory(), clock: Int64 = 0) throws {
        self.clock = clock
        let path = output.path
        try DiskFile.makeFolder(path)
        let lock = try FolderLock(output)
        let former = try Self.formerManifest(in: path, memory)
        stage = Stage(
            folder: OutputFolder(path: path, former: former), memory: memory, path: "\(path)/\(Stage.name)")
        self.lock = lock
        // A build that was cut off may have left its stage.
        if FileStamp.of(stage.path) != nil { try? FileManager.default.removeItem(atPath: stage.path) }
    }

    private static func formerManifest(in output: String, _ memory: OutputMemory) throws -> Manifest {
        let path = "\(output)/\(Manifest.name)"
        guard let (stamp, kind) = FileStamp.of(path) else { return Manifest() }
        if stamp == memory.manifest { return Manifest(memory.files.mapValues(\.hash)) }
        guard kind == .file, let bytes = FileManager.default.contents(atPath: path) else {
            throw DiskError("read", path, reason: "it is no file, or permission is denied")
        }
        return Manifest(parsing: bytes)
    }

    deinit {
        if FileStamp.of(stage.path) != nil { try? FileManager.default.removeItem(atPath: stage.path) }
    }

    /// Takes files of the site that are on the stage, or stay as they are.
    package mutating func take(_ files: [StagedFile]) {
        for file in files { next.hashes[file.path] = file.hash }
        self.files += files
    }

    /// Files and folders that are in the way and not sitegen's, once every file was added: a file of an earlier build
    /// that goes away makes room.
    private var blockers: Set<OutputPath> {
        var blockers: Set<OutputPath> = []
        // The folders of which it is known that nothing is in their way.
        var free: Set<OutputPath> = []
        for file in files {
            switch file.state {
            case .published: continue
            case .occupied: blockers.insert(file.path)
            case .staged:
                let target = folder.kind(of: file.path)
                if target == nil || target == .file, let parent = file.path.folder, free.contains(parent) { continue }
                if let blocker = folder.blocker(of: file.path, next: next) {
                    blockers.insert(blocker)
                } else if let parent = file.path.folder {
                    free.insert(parent)
                }
            }
        }
        return blockers
    }

    /// Moves the staged files in and removes those that no longer belong to the site; changes nothing where something
    /// is in the way.
    ///
    /// - Throws: `DiskError`. The manifest then still names every file of both builds, so that the next one mends it.
    package consuming func publish() async throws -> Publication {
        let blockers = blockers
        guard blockers.isEmpty else { return .blocked(blockers.sorted().map { Self.outputOccupied($0.text) }) }
        let stale = folder.former.hashes.keys.filter { next.hashes[$0] == nil }.sorted()
        let moves = files.compactMap { file in
            if case .staged(let source) = file.state { Move(file: file, source: source) } else { nil }
        }
        guard !moves.isEmpty || !stale.isEmpty || folder.former != next else {
            return .published(
                PublicationSummary(written: 0, unchanged: files.count, removed: 0, kept: [], memory: memory(of: [])))
        }
        // Everything that needs room on the disk is done before anything that is published is touched.
        let both = try waiting(Manifest(folder.former.hashes.merging(next.hashes) { $1 }), as: "both")
        let last = try waiting(next, as: "next")
        try makeFolders(for: moves)
        try DiskFile.move(both, to: "\(folder.path)/\(Manifest.name)")
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
        let folder = folder
        let stamps = try await moves.concurrentMap(share: 128) { move in
            let target = folder.location(of: move.file.path)
            try DiskFile.move(move.source, to: target)
            return FileStamp.of(target)?.stamp
        }
        try DiskFile.move(last, to: "\(folder.path)/\(Manifest.name)")
        return .published(
            PublicationSummary(
                written: moves.count, unchanged: files.count - moves.count, removed: removed, kept: kept,
                memory: memory(of: zip(moves.map(\.file), stamps))))
    }

    /// Makes the folders of new files, but for those in whose place an earlier build's file still stands. Where the disk
    /// refuses one, those that were made are removed.
    private func makeFolders(for moves: [Move]) throws {
        var made: [String] = []
        var last: OutputPath?
        for parent in moves.compactMap(\.file.path.folder) where parent != last {
            last = parent
            let path = folder.location(of: parent)
            if FileStamp.of(path) != nil { continue }
            let above = parent.folders.last { folder.kind(of: $0) != .folder && folder.kind(of: $0) != nil }
            if above != nil { continue }
            let missing = [parent] + parent.folders.prefix { folder.kind(of: $0) == nil }
            do {
                try DiskFile.makeFolder(path)
                made += missing.reversed().map { folder.location(of: $0) }
            } catch {
                for folder in missing.map({ folder.location(of: $0) }) + made.reversed() { rmdir(folder) }
                throw error
            }
        }
    }

    /// A file and where it waits.
    private struct Move: Sendable {
        let file: StagedFile
        let source: String
    }

    /// What the next build may know of this one.
    private func memory(of moved: some Sequence<(StagedFile, FileStamp?)>) -> OutputMemory {
        var memory = OutputMemory()
        memory.files.reserveCapacity(files.count)
        memory.manifest = FileStamp.of("\(folder.path)/\(Manifest.name)")?.stamp
        func remember(_ file: StagedFile, _ stamp: FileStamp?, at clock: Int64) {
            let isSure = stamp.map { !$0.isTooYoung(at: clock) } ?? false
            memory.files[file.path] = OutputMemory.Entry(
                hash: file.hash, stamp: isSure ? stamp : nil, inputs: file.inputs)
        }
        for file in files {
            if case .published(let stamp) = file.state { remember(file, stamp, at: clock) }
        }
        // The manifest was moved in last.
        for (file, stamp) in moved { remember(file, stamp, at: memory.manifest?.changed ?? 0) }
        return memory
    }

    // MARK: Files

    /// Writes a manifest to the stage.
    ///
    /// - Returns: where it waits.
    private func waiting(_ manifest: Manifest, as name: String) throws -> String {
        try DiskFile.makeFolder(stage.path)
        let path = "\(stage.path)/\(name)"
        do throws(DiskError) {
            try DiskFile.write(manifest.bytes, to: path)
        } catch {
            throw DiskError("write", "\(folder.path)/\(Manifest.name)", reason: error.reason)
        }
        return path
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
