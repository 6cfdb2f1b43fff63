import Checking
import Evidence
import Planning
import Reading

/// The languages of words that are not in the page's own (BCP 47), as far as records and pages declare them.
extension PageBuilder {
    func foreignLanguage(of source: Source) -> String? { foreign(source.language) }

    /// The language of a name in a source, which is the source's own, unless it is written in letters that this language
    /// does not have: “Xinhua” in a document in Chinese characters.
    func foreignLanguage(of name: String, in source: Source) -> String? {
        guard let language = foreignLanguage(of: source) else { return nil }
        let scripts = Script.all(of: language)
        return name.unicodeScalars.contains { Script($0).map(scripts.contains) == true } ? language : nil
    }

    /// The language of another page's title and words.
    func foreignLanguage(of page: CheckedPage) -> String? {
        foreign(page.file.frontMatter.value.lang ?? report.settings.language)
    }

    private func foreign(_ tag: String) -> String? {
        func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
        return primary(tag).lowercased() == primary(language).lowercased() ? nil : tag
    }
}
