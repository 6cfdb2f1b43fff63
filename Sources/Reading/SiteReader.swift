package import Diagnostics
import Digests
import Evidence
import Foundation
import Parallelism

/// Reads a site's files into records.
package struct SiteReader {
    private var settings: SiteSettings
    private var pages: [PageFile] = []
    private var sources = EntryList<Source>()
    private var metrics = EntryList<Metric>()
    private var campaigns = EntryList<Campaign>()
    private var events = EntryList<Event>()
    private var observations = EntryList<Observation>()
    private var verifications = EntryList<VerificationRecord>()
    private var assets: [AssetFile] = []
    private var templates: [SourceFile] = []
    private var themeAssets: [AssetFile] = []
    private var memory: InputMemory
    private var brokenPages: Set<String> = []
    private var diagnostics: [Diagnostic] = []

    /// Reads every file of a site's folder, on all cores; mistakes in them are values.
    ///
    /// - Parameters:
    ///   - listing: what the folder holds, if it has been gone through already.
    ///   - memory: what an earlier build read; files that are still the same are not read again.
    /// - Throws: what the disk answers.
    package static func read(
        _ folder: SiteFolder, listing: SiteListing? = nil, memory: InputMemory = InputMemory()
    ) async throws -> (site: ParsedSite, diagnostics: [Diagnostic]) {
        let listing = try listing ?? folder.list()
        let (files, problems) = (listing.files, listing.diagnostics)
        var reader = try SiteReader(files, memory: memory, diagnostics: problems)
        let (settings, recall) = (reader.settings, reader.memory)
        let readings = try await files.concurrentMap {
            try FileReading.read($0, settings: settings, memory: recall)
        }
        for reading in readings { reader.take(reading) }
        if !files.contains(where: { $0.path.hasPrefix("content/") }) { reader.diagnostics.append(contentMissing()) }
        return (
            reader.site(folderName: folder.root.lastPathComponent, inputs: readings.map(\.input)), reader.diagnostics
        )
    }

    private func site(folderName: String, inputs: [InputState]) -> ParsedSite {
        ParsedSite(
            folderName: folderName, settings: settings, pages: pages, sources: sources, metrics: metrics,
            campaigns: campaigns, events: events, observations: observations, verifications: verifications,
            assets: assets, templates: templates, themeAssets: themeAssets, brokenPages: brokenPages, inputs: inputs)
    }

    /// Reads site.yaml first: it says how long a file may be, and how Markdown is read.
    private init(_ input: [InputFile], memory: InputMemory, diagnostics: [Diagnostic]) throws {
        self.diagnostics = diagnostics
        self.memory = memory.holding(under: nil)
        var decoder = RecordDecoder.empty(at: .file(SiteSettings.path), SiteFields.shape)
        settings = SiteSettings.decode(&decoder, isWritten: false)
        guard let file = input.first(where: { $0.path == SiteSettings.path }) else { return }
        settings.isWritten = true
        settings.isBroken = true
        let bytes = try file.read()
        self.memory = memory.holding(under: Fingerprint(of: bytes))
        let (text, problem) = TextDecoding.decode(bytes, path: file.path, limit: settings.fileBytes)
        // FileReading tells it.
        guard problem == nil else { return }
        switch YAMLReader.read(text.text, path: file.path) {
        case .failure(let problem): self.diagnostics.append(problem.diagnostic)
        case .success(nil): return
        case .success(let value?):
            switch RecordDecoder.make(value, SiteFields.shape) {
            case .failure(let wrong): self.diagnostics.append(wrong.diagnostic)
            case .success(var decoder):
                settings = SiteSettings.decode(&decoder, isWritten: true)
                decoder.reportUnknownKeys()
                self.diagnostics += decoder.diagnostics
            }
        }
    }

    private mutating func take(_ reading: FileReading) {
        diagnostics += reading.diagnostics
        switch reading.content {
        case .settings, .nothing: break
        case .page(let page): pages.append(page)
        case .brokenPage: brokenPages.insert(reading.input.file.path)
        case .template(let text): templates.append(text)
        case .themeAsset(let asset): themeAssets.append(asset)
        case .asset(let asset): assets.append(asset)
        case .statFile(let values): take(values, of: reading.input.file)
        }
    }

    // MARK: Stat files

    private mutating func take(_ values: StatFileReading, of file: InputFile) {
        switch file.path.dropFirst("content/stats/".count) {
        case "sources.yaml": entries(values, \.sources)
        case "metrics.yaml": entries(values, \.metrics)
        case "campaigns.yaml": entries(values, \.campaigns)
        case "events.yaml": entries(values, \.events)
        case "verified.csv": entries(values, \.verifications)
        default: entries(values, \.observations)
        }
    }

    private mutating func entries<Value: StatRecord>(
        _ values: StatFileReading, _ list: WritableKeyPath<SiteReader, EntryList<Value>>
    ) {
        switch values {
        case .unreadable:
            self[keyPath: list].isIncomplete = true
        case .rows(let rows, let isIncomplete):
            if isIncomplete { self[keyPath: list].isIncomplete = true }
            // A column that is not known is told once, and not for every row.
            var columns: Set<String> = []
            for row in rows {
                diagnostics += self[keyPath: list].add(row).filter {
                    $0.id != .unknownKey || columns.insert($0.summary).inserted
                }
            }
        case .document(let value, let path):
            diagnostics += self[keyPath: list].add(value, of: path)
        }
    }
}

// MARK: - Messages

extension SiteReader {
    private static func contentMissing() -> Diagnostic {
        Diagnostic(
            .contentMissing, at: .file("content"), "There is no content/ folder here, or nothing in it.",
            fixes: [
                "Go to the site's folder, or name it: sitegen build --root DIR.",
                "Write content/index.md to begin a site.",
            ])
    }
}
