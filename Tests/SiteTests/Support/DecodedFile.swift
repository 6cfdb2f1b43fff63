import Diagnostics
import Digests
import Evidence

@testable import Reading

/// A file of a site as sitegen's own decoder takes it.
enum DecodedFile {
    /// What is told of the file, a missing title aside: a page without one has another.
    static func diagnostics(_ yaml: String, _ kind: FileKind) throws -> [Diagnostic] {
        try all(yaml, kind).filter { $0.id != .titleMissing }
    }

    private static func all(_ yaml: String, _ kind: FileKind) throws -> [Diagnostic] {
        switch kind {
        case .site:
            guard let value = try value(yaml) else { return [] }
            switch RecordDecoder.make(value, SiteFields.shape) {
            case .failure(let wrong): return [wrong.diagnostic]
            case .success(var decoder):
                _ = SiteSettings.decode(&decoder, isWritten: true)
                decoder.reportUnknownKeys()
                return decoder.diagnostics
            }
        case .page: return page(yaml, .article)
        case .comparison: return page(yaml, .comparison)
        case .sources: return try entries(yaml, Source.self)
        case .metrics: return try entries(yaml, Metric.self)
        case .campaigns: return try entries(yaml, Campaign.self)
        case .events: return try entries(yaml, Event.self)
        case .observations: return try entries(yaml, Observation.self)
        }
    }

    /// The document; nothing where it is empty.
    static func value(_ yaml: String) throws -> YAMLValue? { try YAMLReader.read(yaml, path: "file").get() }

    private static func page(_ yaml: String, _ kind: PageFile.Kind) -> [Diagnostic] {
        var decoder = RecordDecoder.empty(at: .file(SiteSettings.path), SiteFields.shape)
        let settings = SiteSettings.decode(&decoder, isWritten: false)
        return PageReader.read(
            SourceFile(path: "content/page.md", text: "---\n\(yaml)\n---\n"), kind: kind, stem: "page",
            settings: settings, fingerprint: Fingerprint(of: [])
        ).diagnostics
    }

    private static func entries<Value: StatRecord>(_ yaml: String, _: Value.Type) throws -> [Diagnostic] {
        var list = EntryList<Value>()
        return list.add(try value(yaml), of: "file")
    }
}
