import Evidence
import Planning

/// Which language words in another script than the page's are in: the one that sources of the report declare.
///
/// A source says its `language`. Other records do not: a campaign's alias in Chinese characters is taken to be in the
/// language of the sources that are written in them, and only without such a source in the usual one.
struct DeclaredLanguages: Sendable {
    private let byScript: [Script: String]

    /// - Parameter languages: those of the sources, the most frequent first.
    init(_ languages: [String]) {
        var byScript: [Script: String] = [:]
        // What is no tag of a language cannot stand in a page as one.
        for language in languages where language.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil {
            for script in Script.all(of: language) where byScript[script] == nil { byScript[script] = language }
        }
        self.byScript = byScript
    }

    /// The language of a stretch of words.
    ///
    /// - Parameter scripts: those of its letters.
    func language(of scripts: Set<Script>) -> String? {
        // What has kana among its Chinese characters is Japanese; what has hangul, Korean.
        let script = [Script.kana, .hangul].first(where: scripts.contains) ?? scripts.first
        return script.map { byScript[$0] ?? $0.usualLanguage }
    }
}
