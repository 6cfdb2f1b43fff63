package import Diagnostics
import Evidence
import Foundation

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
    private var assets: [InputFile] = []
    private var templates: [SourceFile] = []
    private var themeAssets: [InputFile] = []
    private var files: [String: SourceFile] = [:]
    private var brokenPages: Set<String> = []
    private var diagnostics: [Diagnostic] = []

    /// Reads every file of a site's folder; mistakes in them are values.
    ///
    /// - Throws: what the disk answers.
    package static func read(_ folder: SiteFolder) throws -> (site: ParsedSite, diagnostics: [Diagnostic]) {
        let (input, problems) = try folder.read()
        return read(input, folderName: folder.root.lastPathComponent, diagnostics: problems)
    }

    static func read(
        _ input: [InputFile], folderName: String, diagnostics: [Diagnostic]
    ) -> (site: ParsedSite, diagnostics: [Diagnostic]) {
        var reader = SiteReader(input, diagnostics: diagnostics)
        for file in input where file.path != SiteSettings.path { reader.read(file) }
        if !input.contains(where: { $0.path.hasPrefix("content/") }) { reader.diagnostics.append(contentMissing()) }
        let site = ParsedSite(
            folderName: folderName, settings: reader.settings, pages: reader.pages, sources: reader.sources,
            metrics: reader.metrics, campaigns: reader.campaigns, events: reader.events,
            observations: reader.observations, verifications: reader.verifications, assets: reader.assets,
            templates: reader.templates,
            themeAssets: reader.themeAssets, files: reader.files, brokenPages: reader.brokenPages)
        return (site, reader.diagnostics)
    }

    /// Reads site.yaml first: it says how long a file may be.
    private init(_ input: [InputFile], diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
        var decoder = RecordDecoder.empty(at: .file(SiteSettings.path), kind: "site.yaml")
        let file = input.first { $0.path == SiteSettings.path }
        settings = SiteSettings.decode(&decoder, isWritten: false)
        guard let file else { return }
        settings.isWritten = true
        settings.isBroken = true
        guard let text = text(of: file), let value = yaml(text) else { return }
        switch RecordDecoder.make(value, kind: "site.yaml") {
        case .failure(let wrong): self.diagnostics.append(wrong.diagnostic)
        case .success(var decoder):
            settings = SiteSettings.decode(&decoder, isWritten: true)
            decoder.reportUnknownKeys()
            self.diagnostics += decoder.diagnostics
        }
    }

    // MARK: Files

    private mutating func read(_ file: InputFile) {
        let parts = file.path.split(separator: "/").map(String.init)
        switch (parts[0], parts.count > 2 ? parts[1] : "", file.fileExtension) {
        case ("templates", "assets", _): themeAssets.append(file)
        case ("templates", _, "mustache"): text(of: file).map { templates.append($0) }
        case ("content", "assets", _): assets.append(file)
        case ("content", "articles", "md"), ("content", "articles", "markdown"): page(file, kind: .article)
        case ("content", "comparisons", "md"): page(file, kind: .comparison)
        case ("content", "", "md"):
            let kinds: [String: PageFile.Kind] = ["index": .home, "timeline": .timeline]
            page(file, kind: kinds[file.stem] ?? .plain)
        case ("content", "stats", "yaml"), ("content", "stats", "yml"), ("content", "stats", "csv"):
            statFile(file, name: parts.dropFirst(2).joined(separator: "/"))
        default: diagnostics.append(unused(file))
        }
    }

    private mutating func page(_ file: InputFile, kind: PageFile.Kind) {
        guard let text = text(of: file) else {
            brokenPages.insert(file.path)
            return
        }
        let folder = file.location.deletingLastPathComponent().lastPathComponent
        let isBundle = file.stem == "index" && kind != .home
        let (page, problems) = PageReader.read(
            text, kind: kind, stem: isBundle ? folder : file.stem, markup: settings.markup)
        diagnostics += problems
        pages.append(page)
    }

    private mutating func statFile(_ file: InputFile, name: String) {
        switch name {
        case "sources.yaml": entries(file, \.sources, kind: "source", Source.decode)
        case "metrics.yaml": entries(file, \.metrics, kind: "metric", Metric.decode)
        case "campaigns.yaml": entries(file, \.campaigns, kind: "campaign", Campaign.decode)
        case "events.yaml": entries(file, \.events, kind: "event", Event.decode)
        case "verified.csv": entries(file, \.verifications, kind: "verification", VerificationRecord.decode)
        case _ where name.hasPrefix("observations/"):
            entries(file, \.observations, kind: "observation", Observation.decode)
        default: diagnostics.append(unused(file))
        }
    }

    private mutating func entries<Value>(
        _ file: InputFile, _ list: WritableKeyPath<SiteReader, EntryList<Value>>, kind: String,
        _ decode: (inout RecordDecoder) -> Value
    ) {
        guard let text = text(of: file) else {
            self[keyPath: list].isIncomplete = true
            return
        }
        if file.fileExtension == "csv" {
            let (rows, problems) = CSVReader.read(text.text, path: text.path)
            if !problems.isEmpty { self[keyPath: list].isIncomplete = true }
            diagnostics += problems
            // A column that is not known is told once, and not for every row.
            var columns: Set<String> = []
            for row in rows {
                diagnostics += self[keyPath: list].add(row, kind: kind, decode).filter {
                    $0.id != .unknownKey || columns.insert($0.summary).inserted
                }
            }
            return
        }
        switch YAMLReader.read(text.text, path: text.path) {
        case .failure(let problem):
            self[keyPath: list].isIncomplete = true
            diagnostics.append(problem.diagnostic)
        case .success(let value):
            diagnostics += self[keyPath: list].add(value, of: text.path, kind: kind, decode)
        }
    }

    private mutating func text(of file: InputFile) -> SourceFile? {
        let (text, problem) = TextDecoding.decode(file.bytes ?? Data(), path: file.path, limit: settings.fileBytes)
        files[file.path] = text
        if let problem { diagnostics.append(problem) }
        return problem == nil ? text : nil
    }

    private mutating func yaml(_ file: SourceFile) -> YAMLValue? {
        switch YAMLReader.read(file.text, path: file.path) {
        case .success(let value): return value
        case .failure(let problem):
            diagnostics.append(problem.diagnostic)
            return nil
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

    private func unused(_ file: InputFile) -> Diagnostic {
        let hint =
            file.path.hasPrefix("content/stats/")
            ? "Stat files are sources.yaml, metrics.yaml, campaigns.yaml, events.yaml and observations/*.yaml or *.csv."
            : file.path.hasPrefix("templates/")
                ? "Templates end with .mustache; style sheets and pictures go into templates/assets/."
                : "Pictures and downloads go into content/assets/, articles into content/articles/."
        return Diagnostic(.fileUnused, at: .file(file.path), "\(file.path) is not used.", fixes: [hint])
    }
}
