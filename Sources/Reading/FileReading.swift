import Diagnostics
import Digests

/// What was read of one file.
struct FileReading: Sendable {
    enum Content: Sendable {
        /// site.yaml, which was read before.
        case settings
        case page(PageFile)
        case brokenPage
        case statFile(StatFileReading)
        case template(SourceFile)
        case asset(AssetFile)
        case themeAsset(AssetFile)
        case nothing
    }

    let input: InputState
    let content: Content
    var diagnostics: [Diagnostic] = []

    /// - Throws: what the disk answers.
    static func read(_ file: InputFile, settings: SiteSettings, memory: InputMemory) throws -> FileReading {
        if let known = memory.entry(of: file), let reading = recalled(file, known, memory, settings) { return reading }
        if file.isAsset { return try asset(file) }
        let bytes = try file.read()
        let input = InputState(file: file, fingerprint: Fingerprint(of: bytes))
        if let known = memory.entry(of: file.path, holding: input.fingerprint),
            let reading = recalled(file, known, memory, settings)
        {
            return reading
        }
        let reading = TextFile(input: input, bytes: bytes, settings: settings).reading
        guard case .page(let page) = reading.content, let store = memory.store else { return reading }
        let kept = page.putting(into: store) { readAgain(input, settings) }
        return FileReading(input: input, content: .page(kept), diagnostics: reading.diagnostics)
    }

    /// A page once more, from its file.
    private static func readAgain(_ input: InputState, _ settings: SiteSettings) -> PageFile? {
        guard let bytes = try? input.file.read() else { return nil }
        let reading = TextFile(input: input, bytes: bytes, settings: settings).reading
        if case .page(let page) = reading.content { return page } else { return nil }
    }

    private static func recalled(
        _ file: InputFile, _ known: InputMemory.Entry, _ memory: InputMemory, _ settings: SiteSettings
    ) -> FileReading? {
        let input = InputState(file: file, fingerprint: known.fingerprint)
        if file.isAsset {
            return PictureSize.unpack(known.product).map { asset(input, size: $0.size) }
        }
        guard let store = memory.store else { return nil }
        let page = PageFile(
            packed: known.product, of: file.path, fingerprint: known.fingerprint, in: store,
            readAgain: { readAgain(input, settings) })
        return page.map { FileReading(input: input, content: .page($0)) }
    }

    private static func asset(_ file: InputFile) throws -> FileReading {
        let (fingerprint, beginning) = try file.readThrough(keeping: PictureFile.beginning)
        return asset(InputState(file: file, fingerprint: fingerprint), size: PictureFile.size(file.path, beginning))
    }

    private static func asset(_ input: InputState, size: PictureSize?) -> FileReading {
        let asset = AssetFile(
            path: input.file.path, location: input.file.location, size: size,
            fingerprint: input.fingerprint)
        let isOfTheme = asset.path.hasPrefix("templates/")
        return FileReading(input: input, content: isOfTheme ? .themeAsset(asset) : .asset(asset))
    }
}

/// A text file that is about to be read by what its place and name say.
private struct TextFile {
    let input: InputState
    let bytes: [UInt8]
    let settings: SiteSettings

    private var file: InputFile { input.file }

    var reading: FileReading {
        let parts = file.path.split(separator: "/").map(String.init)
        switch (parts[0], parts.count > 2 ? parts[1] : "", file.fileExtension) {
        case ("templates", _, "mustache"): return text(orElse: .nothing) { .template($0) }
        case ("content", "articles", "md"), ("content", "articles", "markdown"): return page(.article)
        case ("content", "comparisons", "md"): return page(.comparison)
        case ("content", "", "md"):
            let kinds: [String: PageFile.Kind] = ["index": .home, "timeline": .timeline]
            return page(kinds[file.stem] ?? .plain)
        case ("content", "stats", "yaml"), ("content", "stats", "yml"), ("content", "stats", "csv"):
            return statFile(named: parts.dropFirst(2).joined(separator: "/"))
        case _ where file.path == SiteSettings.path: return text(orElse: .settings) { _ in .settings }
        default: return FileReading(input: input, content: .nothing, diagnostics: [unused()])
        }
    }

    private func text(
        orElse failure: FileReading.Content, _ content: (SourceFile) -> FileReading.Content
    ) -> FileReading {
        let (text, problem) = TextDecoding.decode(bytes, path: file.path, limit: settings.fileBytes)
        if let problem { return FileReading(input: input, content: failure, diagnostics: [problem]) }
        return FileReading(input: input, content: content(text))
    }

    private func page(_ kind: PageFile.Kind) -> FileReading {
        var problems: [Diagnostic] = []
        var reading = text(orElse: .brokenPage) { text in
            let stem = file.stem == "index" && kind != .home ? file.folderName : file.stem
            let (page, found) = PageReader.read(
                text, kind: kind, stem: stem, settings: settings, fingerprint: input.fingerprint)
            problems = found
            return .page(page)
        }
        reading.diagnostics += problems
        return reading
    }

    private func statFile(named name: String) -> FileReading {
        let known = ["sources.yaml", "metrics.yaml", "campaigns.yaml", "events.yaml", "verified.csv"]
        guard known.contains(name) || name.hasPrefix("observations/") else {
            return FileReading(input: input, content: .nothing, diagnostics: [unused()])
        }
        var problems: [Diagnostic] = []
        var reading = text(orElse: .statFile(.unreadable)) { text in
            let (values, found) = StatFileReading.read(text, isTable: file.fileExtension == "csv")
            problems = found + ExampleRemarks.check(text)
            return .statFile(values)
        }
        reading.diagnostics += problems
        return reading
    }

    private func unused() -> Diagnostic {
        let hint =
            file.path.hasPrefix("content/stats/")
            ? "Name it sources.yaml, metrics.yaml, campaigns.yaml or events.yaml, or move it into observations/ as .yaml or .csv."
            : file.path.hasPrefix("templates/")
                ? "Give a template a name that ends with .mustache; put style sheets and pictures into templates/assets/."
                : "Put pictures and downloads into content/assets/, articles into content/articles/."
        return Diagnostic(.fileUnused, at: .file(file.path), "\(file.path) is not used.", fixes: [hint])
    }
}
