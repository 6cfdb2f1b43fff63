/// The kinds of text in a drawing; none is smaller than 12 pixels.
enum TextStyle: String, CaseIterable {
    /// What a row is about.
    case name
    /// A remark on the name, such as the period.
    case detail
    /// The reported words.
    case words
    /// The reason why there is no number.
    case reason
    /// The number at a tick, and the unit of an axis.
    case tick
    /// The title of one chart among several.
    case heading
    /// A number shown large.
    case display

    var size: Double {
        switch self {
        case .name, .words, .reason: 14
        case .detail: 13
        case .tick: 12
        case .heading: 15
        case .display: 20
        }
    }

    var lineHeight: Double {
        switch self {
        case .name, .words, .reason: 18
        case .detail: 17
        case .tick: 15
        case .heading: 20
        case .display: 24
        }
    }

    var isBold: Bool {
        switch self {
        case .name, .heading, .display: true
        case .detail, .words, .reason, .tick: false
        }
    }

    /// How far below the top of its line the letters stand.
    var baseline: Double { lineHeight / 2 + size * 0.36 }

    /// The width in pixels, estimated from above; bold faces are wider.
    func width(_ text: String) -> Double {
        TextWidth.of(text, size: isBold ? size * 1.08 : size)
    }

    /// Lines no wider than `width`. A word that no line could hold is cut, since a drawing has an edge.
    func lines(_ text: String, width: Double) -> [String] {
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return TextWidth.lines(plain, size: isBold ? size * 1.08 : size, width: width).flatMap { cut($0, width) }
    }

    private func cut(_ line: String, _ width: Double) -> [String] {
        guard self.width(line) > width else { return [line] }
        var lines: [String] = []
        var rest = ""
        for character in line {
            if !rest.isEmpty, self.width(rest + String(character)) > width {
                lines.append(rest)
                rest = ""
            }
            rest.append(character)
        }
        return lines + (rest.isEmpty ? [] : [rest])
    }
}
