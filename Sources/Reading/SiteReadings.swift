package import Diagnostics
import Digests
import Foundation
import Parallelism

/// What was read of each of a site's files. Whoever keeps it has only those to read again that have changed since.
package struct SiteReadings: Sendable {
    private let folder: SiteFolder
    private let problems: [Diagnostic]
    private let memory: InputMemory
    private let settings: SettingsReading
    private let places: [String: Int]
    private var readings: [FileReading]

    /// Reads every file, on all cores.
    ///
    /// - Parameters:
    ///   - listing: what the folder holds, if it has been gone through already.
    ///   - memory: what an earlier build read; files that are still the same are not read again.
    /// - Throws: what the disk answers.
    package static func read(
        _ folder: SiteFolder, listing: SiteListing? = nil, memory: InputMemory = InputMemory()
    ) async throws -> SiteReadings {
        try await read(folder, listing: listing ?? folder.list(), memory: memory) { _, _ in nil }
    }

    private static func read(
        _ folder: SiteFolder, listing: SiteListing, memory: InputMemory,
        keeping kept: @escaping @Sendable (InputFile, SettingsReading) -> FileReading?
    ) async throws -> SiteReadings {
        let settings = try SettingsReading.read(listing.files)
        let recall = memory.holding(under: settings.fingerprint)
        let readings = try await listing.files.concurrentMap { file in
            try kept(file, settings) ?? FileReading.read(file, settings: settings.settings, memory: recall)
        }
        return SiteReadings(
            folder: folder, problems: listing.diagnostics, memory: memory, settings: settings,
            places: Dictionary(
                listing.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first }),
            readings: readings)
    }

    /// What has been read, put together, and every mistake that was found in it.
    package func site() -> (site: ParsedSite, diagnostics: [Diagnostic]) {
        var (site, diagnostics) = SiteReader.site(
            of: readings, settings, folderName: folder.root.lastPathComponent)
        diagnostics = problems + diagnostics
        return (site, diagnostics)
    }

    /// The same after files have changed, and the paths of those that are others now: changed, new or gone.
    ///
    /// - Parameter paths: the files, from the site's root; nothing where it is not known which, or whole folders came
    ///   or went.
    /// - Throws: what the disk answers.
    package func reading(_ paths: Set<String>?) async throws -> (readings: SiteReadings, changed: Set<String>) {
        if let paths, let patched = try patched(paths) { return patched }
        let next = try await Self.read(folder, listing: folder.list(), memory: memory) { file, settings in
            guard settings.fingerprint == self.settings.fingerprint, paths?.contains(file.path) != true,
                let place = places[file.path], let stamp = file.stamp, readings[place].input.file.stamp == stamp
            else { return nil }
            return readings[place]
        }
        let gone = Set(places.keys).subtracting(next.places.keys)
        let changed = next.readings.map(\.input).filter { input in
            places[input.file.path].map { readings[$0].input.fingerprint } != input.fingerprint
        }
        let others = Set(problems).symmetricDifference(next.problems).compactMap(\.range?.path)
        return (next, gone.union(changed.map(\.file.path)).union(others))
    }

    /// A page as it was read, and what was wrong with it; nothing where the file is no page, or none that could be read.
    package func page(at path: String) -> (file: PageFile, diagnostics: [Diagnostic])? {
        guard let place = places[path], case .page(let page) = readings[place].content else { return nil }
        return (page, readings[place].diagnostics)
    }

    /// Only some files read anew, where none has come or gone.
    private func patched(_ paths: Set<String>) throws -> (readings: SiteReadings, changed: Set<String>)? {
        var next = self
        var changed: Set<String> = []
        for path in paths.sorted() {
            guard path != SiteSettings.path, let place = places[path],
                let (stamp, kind) = FileStamp.of("\(folder.root.path)/\(path)"), kind == .file
            else { return nil }
            next.readings[place] = try FileReading.read(
                InputFile(path: path, root: folder.root.path, stamp: stamp), settings: settings.settings,
                memory: memory.holding(under: settings.fingerprint))
            if next.readings[place].input.fingerprint != readings[place].input.fingerprint { changed.insert(path) }
        }
        return (next, changed)
    }
}
