package import Diagnostics
import Evidence

/// Reads a site's files into records.
package struct SiteReader {
    private let settings: SiteSettings
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
        try await SiteReadings.read(folder, listing: listing, memory: memory).site()
    }

    /// Puts together what was read of the files.
    static func site(
        of readings: [FileReading], _ settings: SettingsReading, folderName: String
    ) -> (site: ParsedSite, diagnostics: [Diagnostic]) {
        var reader = SiteReader(settings)
        for reading in readings { reader.take(reading) }
        if !readings.contains(where: { $0.input.file.path.hasPrefix("content/") }) {
            reader.diagnostics.append(contentMissing())
        }
        return (reader.site(folderName: folderName, inputs: readings.map(\.input)), reader.diagnostics)
    }

    private init(_ settings: SettingsReading) {
        self.settings = settings.settings
        diagnostics = settings.diagnostics
    }

    private func site(folderName: String, inputs: [InputState]) -> ParsedSite {
        ParsedSite(
            folderName: folderName, settings: settings, pages: pages, sources: sources, metrics: metrics,
            campaigns: campaigns, events: events, observations: observations, verifications: verifications,
            assets: assets, templates: templates, themeAssets: themeAssets, brokenPages: brokenPages, inputs: inputs)
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
