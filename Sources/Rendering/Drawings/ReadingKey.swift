import Charts
import Foundation

/// How to read a drawing: a sentence for each kind of mark that occurs in it.
enum ReadingKey {
    /// For numbers in a table, without a drawing.
    static let ofTable = [
        "The words are those of the report. They lead to everything that is known of the figure, and its source to the paragraph."
    ]

    /// The kinds of mark that look or mean something else, in the order of their sentences.
    private enum Kind: Int, CaseIterable {
        case plain, zero, open, openBelow, closed, closedBelow, about, between, missing
    }

    /// Always in the same order, whichever mark comes first.
    static func sentences(for marks: [ChartMark], as shape: MarkShape) -> [String] {
        let kinds = Set(marks.map { kind(of: $0, as: shape) })
        return Kind.allCases.filter(kinds.contains).map { shape == .bar ? bar($0) : dot($0) }
    }

    /// As the marks are drawn: what counts is whether the number may lie farther from zero.
    private static func kind(of mark: ChartMark, as shape: MarkShape) -> Kind {
        // A dot at zero looks like any other.
        if shape == .bar, mark.isZero || mark == .upTo(0) { return .zero }
        return switch mark {
        case .exact: .plain
        case .from(let value), .upTo(let value):
            mark.isOpenEnded ? (value < 0 ? .openBelow : .open) : (value < 0 ? .closedBelow : .closed)
        case .about: .about
        case .between: .between
        case .missing: .missing
        }
    }

    private static func bar(_ kind: Kind) -> String {
        switch kind {
        case .plain: "A plain bar is a number that the report gives without a hedge."
        case .zero: "A tick on the line at zero is the number 0, which the report gives; it is not a missing number."
        case .open:
            "A bar that ends in an open arrow is a lower bound: the number is larger, and nobody says by how much."
        case .openBelow:
            "A bar below zero that ends in an open arrow is a bound: the number lies farther below zero, and nobody says by how much."
        case .closed: "A hollow bar is an upper bound: the number is smaller, and nobody says by how much."
        case .closedBelow:
            "A hollow bar below zero is a bound: the number lies less far below zero, and nobody says by how much."
        case .about: "A hatched end is a number given as “about”; how far from it is not known."
        case .between: "A hatched stretch lies between two bounds, and the number is somewhere in it."
        case .missing: "Where words stand in place of a bar, there is no number, and they say why."
        }
    }

    private static func dot(_ kind: Kind) -> String {
        switch kind {
        case .plain, .zero: "A filled dot is a number that the report gives without a hedge."
        case .open:
            "A ring with an arrow away from zero is a lower bound: the number is larger, and nobody says by how much."
        case .openBelow:
            "A ring below zero with an arrow is a bound: the number lies farther below zero, and nobody says by how much."
        case .closed:
            "A ring with a line back to zero is an upper bound: the number is smaller, and nobody says by how much."
        case .closedBelow:
            "A ring below zero with a line back to zero is a bound: the number lies less far below zero, and nobody says by how much."
        case .about: "A hatched dot is a number given as “about”; how far from it is not known."
        case .between: "Two rings with a hatched band between them are two bounds, and the number is somewhere between."
        case .missing: "Where words stand in place of a dot, there is no number, and they say why."
        }
    }
}
