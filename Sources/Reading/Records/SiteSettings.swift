package import Diagnostics
package import Markup

/// What site.yaml says.
package struct SiteSettings: Sendable {
    /// One link of the header as the editor wrote it.
    package struct NavigationItem: Sendable {
        /// The site's title, or the link's text.
        package let title: String
        /// An address from the site's root, or another site's.
        package let url: String
        /// Where the address stands.
        package let range: SourceRange
    }

    /// What is too much to read.
    struct Limits {
        let fileBytes: Int
        let markup: MarkupLimits
    }

    /// The site's title, or the link's text.
    package let title: String?
    /// Where the site is published, without a slash at its end.
    package let baseURL: String?
    /// One or two sentences on the site.
    package let description: String?
    /// BCP 47.
    package let language: String
    /// Empty where site.yaml names none: then the site's own sections are shown.
    package let navigation: [NavigationItem]
    /// The text at the foot of every page.
    package let footer: String?
    /// The longest text file that is read, in bytes.
    package let fileBytes: Int
    /// How Markdown is read.
    package let markup: MarkupOptions
    /// Whether there is a site.yaml at all, readable or not.
    package internal(set) var isWritten: Bool
    /// Whether there is one that could not be read, so that nothing can be said of what it lacks.
    package internal(set) var isBroken = false
    /// Where the settings stand.
    package let ranges: FieldRanges

    /// Whether HTML inside Markdown reaches the page.
    package var allowsRawHTML: Bool { markup.rawHTML == .kept }

    static let path = "content/site.yaml"
    static let defaultFileBytes = 20_000_000

    /// Reads site.yaml's mapping; `decoder` is empty where there is no such file.
    static func decode(_ decoder: inout RecordDecoder<SiteFields>, isWritten: Bool) -> SiteSettings {
        let title = decoder.title
        if isWritten, title == nil, !decoder.hasErrors { decoder.report(titleMissing(at: decoder.range(of: \.title))) }
        let navigation = decoder.navigation
        let limits = decoder.limits
        return SiteSettings(
            title: title, baseURL: decoder.baseURL.map(withoutSlash), description: decoder.description,
            language: decoder.language, navigation: navigation, footer: decoder.footer,
            fileBytes: limits?.fileBytes ?? defaultFileBytes,
            markup: MarkupOptions(
                rawHTML: decoder.rawHTML == true ? .kept : .omitted,
                smartPunctuation: decoder.smartPunctuation ?? false, limits: limits?.markup ?? MarkupLimits()),
            isWritten: isWritten, ranges: decoder.ranges)
    }

    private static func withoutSlash(_ address: String) -> String {
        var address = address[...]
        while address.hasSuffix("/") { address.removeLast() }
        return String(address)
    }
}

extension SiteSettings.Limits {
    static func decode(_ decoder: inout RecordDecoder<LimitFields>) -> SiteSettings.Limits {
        let markup = MarkupLimits()
        return SiteSettings.Limits(
            fileBytes: decoder.fileBytes ?? SiteSettings.defaultFileBytes,
            markup: MarkupLimits(
                nesting: nesting(&decoder) ?? markup.nesting, tableCells: decoder.tableCells ?? markup.tableCells))
    }

    /// The tree of a document is walked by recursion, for which there is not room without end.
    private static func nesting(_ decoder: inout RecordDecoder<LimitFields>) -> Int? {
        guard let nesting = decoder.nesting else { return nil }
        guard nesting > MarkupLimits.deepest else { return nesting }
        decoder.report(SiteSettings.nestingTooDeep(nesting, at: decoder.range(of: \.nesting)))
        return nil
    }
}

// MARK: - Messages

extension SiteSettings {
    fileprivate static func nestingTooDeep(_ nesting: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“nesting” is \(nesting); \(MarkupLimits.deepest) is the most it can be.",
            explanation: "A page is read level by level, for which there is not room without end.",
            fixes: ["Write \(MarkupLimits.deepest) or less."])
    }

    private static func titleMissing(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .titleMissing, at: range, "site.yaml has no title; the name of the site's folder is used.",
            explanation: "A site has a title.", fixes: ["Write a line “title: …”."])
    }
}
