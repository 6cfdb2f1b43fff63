import Charts

/// How to read a drawing: a sentence for each kind of mark that occurs in it.
enum ReadingKey {
    /// For numbers in a table, without a drawing.
    static let ofTable = [
        "The words are those of the report. They lead to everything that is known of the figure, and its source to the paragraph."
    ]

    private static let sentences = [
        "A plain bar is a number that the report gives without a hedge.",
        "A bar that ends in an open arrow is a lower bound: the number is larger, and nobody says by how much.",
        "A hollow bar is an upper bound: the number is smaller, and nobody says by how much.",
        "A hatched end is a number given as “about”; how far from it is not known.",
        "A hatched stretch lies between two bounds, and the number is somewhere in it.",
        "Where words stand in place of a bar, there is no number, and they say why.",
    ]

    /// Always in the same order, whichever mark comes first.
    static func sentences(for marks: [ChartMark]) -> [String] {
        Set(marks.map(place)).sorted().map { sentences[$0] }
    }

    private static func place(of mark: ChartMark) -> Int {
        switch mark {
        case .exact: 0
        case .from: 1
        case .upTo: 2
        case .about: 3
        case .between: 4
        case .missing: 5
        }
    }
}
