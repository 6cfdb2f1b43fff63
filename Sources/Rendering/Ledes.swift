import Evidence
import Foundation

/// What each list shows, in one sentence, for its head and for search engines.
enum Ledes {
    static let timeline =
        "Campaigns, events and the reports on them in the order of time, with key figures and sources."
    static let compare =
        "Every measure beside every campaign, in the words of the reports, and how far the figures may be compared."

    static func articles(_ count: Int) -> String { "\(number(count, "article", "articles")), the newest first." }

    static func figures(_ count: Int) -> String {
        "\(number(count, "figure", "figures")) by what they count, each in the words of its source, with its period and paragraph."
    }

    static func sources(_ count: Int) -> String {
        "\(number(count, "document", "documents")) that the figures were taken from, in the order of their dates."
    }

    static func tags(_ count: Int) -> String { "\(number(count, "subject", "subjects")) that the articles are about." }

    static func metrics(_ count: Int) -> String {
        "\(number(count, "measure", "measures")): what each of them counts, in which unit, and how many figures there are."
    }

    static func campaigns(_ count: Int) -> String {
        "\(number(count, "campaign", "campaigns")) with period and agencies, and what came before and after."
    }

    static func tag(_ title: String, _ count: Int) -> String {
        "\(number(count, "article", "articles")) with the tag “\(title)”."
    }

    static func source(_ publisher: String, date: String, figures: Int) -> String {
        "\(number(figures, "figure", "figures")) by paragraph, in the words of a document of \(publisher), \(date)."
    }

    static func campaign(period: String, figures: Int) -> String {
        "\(number(figures, "figure", "figures")) on the campaign (\(period)), with events, articles and sources."
    }

    private static func number(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "One \(one)" : "\(PlainNumber.grouped(Decimal(count))) \(many)"
    }
}
