import Foundation

/// Arrow, number and words on one line, or the words under it where the line is short.
struct ChangeLayout {
    let direction: ChangeDirection
    let width: Double
    let height: Double

    private let number: String
    private let words: [String]
    private let wordsX: Double
    private let wordsY: Double

    private static let arrow: Double = 14
    private static let gap: Double = 8

    init(_ chip: ChangeChip, width: Double) {
        direction = chip.isDirected ? ChangeDirection(chip.change) : .unknown
        number = chip.isDirected ? Self.number(chip.change, chip.style) : ""
        let sign = direction == .unknown ? 0 : Self.arrow + Self.gap
        let head = sign + (number.isEmpty ? 0 : TextStyle.display.width(number) + Self.gap)
        let whole = TextStyle.words.width(chip.words)
        let isBeside = number.isEmpty || head + whole <= width
        words = TextStyle.words.lines(chip.words, width: isBeside ? width - head : width)
        (wordsX, wordsY) = isBeside ? (head, 4.5) : (0, TextStyle.display.lineHeight + 2)
        let longest = words.map(TextStyle.words.width).max() ?? 0
        self.width = min(width, max(head, wordsX + longest)).rounded(.up)
        height = max(TextStyle.display.lineHeight, wordsY + Double(words.count) * TextStyle.words.lineHeight + 2)
    }

    func draw(into svg: inout SVG) {
        drawArrow(into: &svg)
        if !number.isEmpty {
            svg.text(number, .display, x: direction == .unknown ? 0 : Self.arrow + Self.gap, y: 0)
        }
        _ = svg.text(words, .words, x: wordsX, y: wordsY)
    }

    /// "−86%", "+12%"; nothing unless the number is exact, since the words know its hedge.
    private static func number(_ mark: ChartMark, _ style: NumberStyle) -> String {
        guard case .exact(let value) = mark, value.isFinite else { return "" }
        return (value > 0 ? "+" : "") + NumberStyle.grouped(value) + "%"
    }

    private func drawArrow(into svg: inout SVG) {
        switch direction {
        case .up: svg.line("arrow", "M7 20V5M2 10L7 5L12 10", width: 2.5)
        case .down: svg.line("arrow", "M7 5V20M2 15L7 20L12 15", width: 2.5)
        case .none: svg.line("arrow", "M1 12.5H13", width: 2.5)
        case .unknown: break
        }
    }
}
