import Digests
package import Foundation

/// Takes away what builds have left: the published files, and what is remembered of them.
package struct OutputCleaner: Sendable {
    /// What was taken away, or would be.
    package struct Summary: Sendable {
        /// The files of the output folder, in the order of their paths.
        package let removed: [String]
        /// Published files that somebody has changed since; they stay.
        package let changed: [String]
        /// Files that sitegen did not write; they stay.
        package let foreign: [String]
        /// Whether it is known at all what was published.
        package let hasManifest: Bool
        /// Whether there was a folder of what builds remember.
        package let hasCache: Bool
    }

    private let cache: String
    private let output: URL

    /// - Parameters:
    ///   - root: the site's folder.
    ///   - output: the folder that is published into; it stays, empty or not.
    package init(root: URL, output: URL) {
        cache = root.appending(path: BuildCache.folder).path
        self.output = output
    }

    /// What `run` would take away.
    ///
    /// - Throws: `DiskError`
    package func plan() async throws -> Summary {
        let manifest = try PublishedFolder(output).manifest()
        let differences = try await PublishedFolder(output).differences()
        let staying = Set((differences?.missing ?? []) + (differences?.changed ?? []))
        let removed = (manifest?.hashes.keys.sorted() ?? []).filter { !staying.contains($0.text) }
        return Summary(
            removed: removed.map(\.text), changed: differences?.changed ?? [], foreign: differences?.added ?? [],
            hasManifest: manifest != nil, hasCache: FileStamp.of(cache)?.kind == .folder)
    }

    /// Takes everything away that `plan` names, with the folders that this leaves empty and the manifest itself.
    ///
    /// - Throws: `DiskError`, also while a build runs. The manifest goes last, so that what is left can be taken away by
    ///   another run.
    package func run() async throws -> Summary {
        // In the order in which a build takes them.
        let cacheLock = try lock(cache)
        let outputLock = try lock(output.path)
        let plan = try await plan()
        if let manifest = try PublishedFolder(output).manifest() { try remove(plan, manifest) }
        if plan.hasCache { try removeFolder(cache) }
        withExtendedLifetime((cacheLock != nil, outputLock != nil)) {}
        return plan
    }

    private func remove(_ plan: Summary, _ manifest: Manifest) throws {
        let folder = OutputFolder(path: output.path, former: manifest)
        for path in plan.removed { _ = try folder.remove(OutputPath(path)) }
        // A build that was cut off may have left its stage.
        let stage = "\(output.path)/\(Stage.name)"
        if FileStamp.of(stage)?.kind == .folder { try removeFolder(stage) }
        let file = "\(output.path)/\(Manifest.name)"
        guard unlink(file) == 0 else { throw DiskError.posix("remove", file) }
    }

    /// Symbolic links in it are removed, and not followed.
    private func removeFolder(_ path: String) throws {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw DiskError("remove", path, error)
        }
    }

    private func lock(_ folder: String) throws -> FolderLock? {
        guard FileStamp.of(folder, followingLinks: true)?.kind == .folder else { return nil }
        return try FolderLock(URL(filePath: folder, directoryHint: .isDirectory), to: "clean")
    }
}
