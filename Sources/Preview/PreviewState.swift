import Foundation

/// What those who look at the site are told when something has changed.
struct PreviewState: Sendable, Encodable {
    /// Names what is shown; another one with each change of it.
    let build: String
    /// What was shown before.
    let former: String?
    /// The addresses of the style sheets that are all that differs from what was shown before.
    let styles: [String]?
    let isShown: Bool
    let errors: Int
    let warnings: Int
    let mistakes: [PreviewMistake]

    init(_ site: any PreviewSite, build: String, former: String?, styles: [String]?, trouble: PreviewMistake?) {
        self.build = build
        self.former = former
        self.styles = styles
        isShown = site.isShown
        errors = site.mistakes.errors + (trouble == nil ? 0 : 1)
        warnings = site.mistakes.warnings
        mistakes = [trouble].compactMap(\.self) + site.mistakes.shown
    }

    private enum CodingKeys: CodingKey {
        case build, former, styles, isShown, errors, warnings, mistakes
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(build, forKey: .build)
        try container.encode(former, forKey: .former)
        try container.encode(styles, forKey: .styles)
        try container.encode(isShown, forKey: .isShown)
        try container.encode(errors, forKey: .errors)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(mistakes, forKey: .mistakes)
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
