import Foundation

/// A whole, or a part of one, with the parts that are reported of it.
package struct Part: Sendable, Hashable {
    /// What is counted here.
    package let name: String
    /// A remark on the name, such as the period in words.
    package let detail: String?
    /// The reported words; where the figure is missing, its reason stands instead.
    package let words: String
    /// What is drawn.
    package let mark: ChartMark
    /// In the order given. They must not overlap: each is drawn where the one before it ends.
    package let parts: [Part]

    /// A part, with parts of its own.
    package init(name: String, detail: String? = nil, words: String, mark: ChartMark, parts: [Part] = []) {
        self.name = name
        self.detail = detail
        self.words = words
        self.mark = mark
        self.parts = parts
    }

    /// The part in a sentence.
    func sentence(in style: NumberStyle) -> String {
        style.sentence(
            name: name, detail: detail, words: row.label(in: style).text,
            drawn: style.drawing(of: end == nil ? .missing("") : mark, as: .bar))
    }

    /// The part without its own parts.
    var row: ChartRow { ChartRow(name: name, detail: detail, words: words, mark: mark) }

    /// The number up to which it is drawn; nothing without a number, or below zero, which no part can be.
    var end: Decimal? {
        guard let end = mark.values.max(), (mark.values.min() ?? end) >= 0 else { return nil }
        return end
    }
}
