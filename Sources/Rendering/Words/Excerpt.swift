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
        let summary = page.file.document.summary { fill($0, in: page, report) }
        let words = summary ?? page.file.document.firstParagraph { fill($0, in: page, report) } ?? ""
        let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        guard text.count > length, summary == nil else { return text }
        let cut = text.prefix(length)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return whole.trimmingCharacters(in: CharacterSet(charactersIn: ",;:. ")) + "…"
    }

    /// What a link without words of its own says on the page.
    private static func fill(_ link: Link, in page: CheckedPage, _ report: CheckedReport) -> String {
        switch LinkTarget(link, in: page.file.path) {
        case .evidence(.stat, let id): report.observations[id].map(FigureWords.words) ?? ""
        case .evidence(.source, let id): report.sources[id]?.title ?? ""
        case .evidence(.campaign, let id): report.campaigns[id]?.name ?? ""
        case .evidence(.metric, let id): report.metrics[id]?.label ?? ""
        default: ""
        }
    }
}
