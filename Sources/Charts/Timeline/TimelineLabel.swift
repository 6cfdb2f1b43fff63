/// A name in at most four lines.
struct TimelineLabel: Sendable {
    let lines: [String]
    let isStrong: Bool
    /// Of the widest line.
    let width: Double

    static let size = 13.0
    static let lineHeight = 15.0
    /// From the top of a line to the foot of its letters.
    static let ascent = 11.5
    static let most = 4

    var height: Double { Double(lines.count) * Self.lineHeight }

    init(_ text: String, width limit: Double, isStrong: Bool = false, most: Int = TimelineLabel.most) {
        let limit = max(limit, Self.size * 2)
        let text = Self.cleaned(text, to: 400)
        let size = Self.measure(isStrong)
        var lines = Self.lines(text, size: size, width: limit)
        if lines.count > most {
            lines = Array(lines.prefix(most))
            var last = lines[most - 1]
            while !last.isEmpty, TextWidth.of(last + "…", size: size) > limit {
                // A name ends after a whole word where there are words.
                let word = last.split(separator: " ").last?.count ?? 1
                last.removeLast(word < last.count ? word : 1)
                while last.last == " " { last.removeLast() }
            }
            while last.last == " " { last.removeLast() }
            lines[most - 1] = last + "…"
        } else if lines.count > 1 {
            // Lines of like length: no word alone on the last one.
            var narrow = limit
            while narrow > limit / 2 {
                narrow -= 8
                let tighter = Self.lines(text, size: size, width: narrow)
                if tighter.count > lines.count { break }
                lines = tighter
            }
        }
        self.lines = lines
        self.isStrong = isStrong
        width = lines.map { TextWidth.of($0, size: size) }.max() ?? 0
    }

    private static func lines(_ text: String, size: Double, width: Double) -> [String] {
        TextWidth.lines(text, size: size, width: width).flatMap { broken($0, size: size, width: width) }
    }

    /// The lines are measured as if for plain text; strong letters are wider.
    private static func measure(_ isStrong: Bool) -> Double { isStrong ? size * 1.07 : size }

    /// The width of one line of plain text.
    static func width(_ text: String) -> Double { TextWidth.of(text, size: size) }

    /// A word too long for a line is cut where the line is full.
    private static func broken(_ line: String, size: Double, width: Double) -> [String] {
        guard TextWidth.of(line, size: size) > width else { return [line] }
        var pieces: [String] = []
        var piece = ""
        for character in line {
            if !piece.isEmpty, TextWidth.of(piece + String(character), size: size) > width {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    /// One line without control characters, which XML cannot hold, and of a bounded length.
    static func cleaned(_ text: String, to limit: Int) -> String {
        let allowed = String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                return isControl || scalar.value & 0xFFFE == 0xFFFE ? " " : scalar
            })
        let words = String(allowed).split(separator: " ").joined(separator: " ")
        return words.unicodeScalars.count <= limit
            ? words : String(String.UnicodeScalarView(words.unicodeScalars.prefix(limit - 1))) + "…"
    }
}

extension TimelineLabel {
    /// The lines as text, the first one's top at `top`.
    func items(x: Double, top: Double, isEnd: Bool = false) -> [TimelineItem] {
        lines.enumerated().map { index, line in
            .text(line, x: x, y: top + Self.ascent + Double(index) * Self.lineHeight, isEnd: isEnd)
        }
    }
}
