import Checking
import Evidence
import Foundation
import Markup
import Reading

/// The first words of a text, for lists and for search engines.
enum Excerpt {
    /// How many characters at the most.
    static let length = 200

    /// The words before `<!-- more -->`, else those of the first paragraph, cut at a word.
    static func of(_ page: CheckedPage, in report: CheckedReport) -> String? {
        let document = page.file.document
        var names: [LinkTarget: String]?
        func fill(_ link: Link) -> String {
            let target = LinkTarget(link, in: page.file.path)
            if let words = Self.words(of: target, in: report) { return words }
            let known = names ?? LinkNames.of(page, document, in: report)
            names = known
            return known[target] ?? link.words
        }
        let summary = document.summary(filling: fill)
        let words = summary ?? document.firstParagraph(filling: fill) ?? ""
        let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        guard text.count > length, summary == nil else { return text }
        let cut = text.prefix(length)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return whole.trimmingCharacters(in: CharacterSet(charactersIn: ",;:. ")) + "…"
    }

    /// What a link to evidence without words of its own says.
    private static func words(of target: LinkTarget, in report: CheckedReport) -> String? {
        switch target {
        case .evidence(.stat, let id): report.observations[id].map(FigureWords.words)
        case .evidence(.source, let id): report.sources[id]?.title
        case .evidence(.campaign, let id): report.campaigns[id]?.name
        case .evidence(.metric, let id): report.metrics[id]?.label
        default: nil
        }
    }
}
