import Diagnostics
import Digests

/// site.yaml, which is read before everything else: it says how long a file may be, and how Markdown is read.
struct SettingsReading: Sendable {
    let settings: SiteSettings
    /// SHA-256 of the file; absent where there is none.
    let fingerprint: Fingerprint?
    let diagnostics: [Diagnostic]

    /// - Parameter files: those of the site.
    /// - Throws: what the disk answers.
    static func read(_ files: [InputFile]) throws -> SettingsReading {
        var decoder = RecordDecoder.empty(at: .file(SiteSettings.path), SiteFields.shape)
        var settings = SiteSettings.decode(&decoder, isWritten: false)
        guard let file = files.first(where: { $0.path == SiteSettings.path }) else {
            return SettingsReading(settings: settings, fingerprint: nil, diagnostics: [])
        }
        settings.isWritten = true
        settings.isBroken = true
        let bytes = try file.read()
        var diagnostics: [Diagnostic] = []
        let (text, problem) = TextDecoding.decode(bytes, path: file.path, limit: settings.fileBytes)
        // Where it is no text, FileReading tells it.
        if problem == nil {
            switch YAMLReader.read(text.text, path: file.path) {
            case .failure(let problem): diagnostics.append(problem.diagnostic)
            case .success(nil): break
            case .success(let value?):
                switch RecordDecoder.make(value, SiteFields.shape) {
                case .failure(let wrong): diagnostics.append(wrong.diagnostic)
                case .success(var decoder):
                    settings = SiteSettings.decode(&decoder, isWritten: true)
                    decoder.reportUnknownKeys()
                    diagnostics += decoder.diagnostics
                }
            }
        }
        return SettingsReading(settings: settings, fingerprint: Fingerprint(of: bytes), diagnostics: diagnostics)
    }
}
