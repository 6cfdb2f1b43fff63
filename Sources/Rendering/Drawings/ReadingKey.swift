import Charts

/// How to read a drawing: a sentence for each kind of mark that occurs in it.
enum ReadingKey {
    /// For numbers in a table, without a drawing.
    static let ofTable = [
        "The words are those of the report. They lead to everything that is known of the figure, and its source to the paragraph."
    ]

    static func sentences(for marks: [ChartMark]) -> [String] {
        let kinds: [(ChartMark) -> String?] = [
            { if case .exact = $0 { "A plain bar is a number that the report gives without a hedge." } else { nil } },
            {
                if case .from = $0 {
                    "A bar that ends in an open arrow is a lower bound: the number is larger, and nobody says by how much."
                } else {
                    nil
                }
            },
            {
                if case .upTo = $0 {
                    "A hollow bar is an upper bound: the number is smaller, and nobody says by how much."
                } else {
                    nil
                }
            },
            {
                if case .about = $0 {
                    "A hatched end is a number given as “about”; how far from it is not known."
                } else {
                    nil
                }
            },
            {
                if case .between = $0 {
                    "A hatched stretch lies between two bounds, and the number is somewhere in it."
                } else {
                    nil
                }
            },
            {
                if case .missing = $0 {
                    "Where words stand in place of a bar, there is no number, and they say why."
                } else {
                    nil
                }
            },
        ]
        return kinds.compactMap { kind in marks.lazy.compactMap(kind).first }
    }
}
