/// The pieces of running text side by side; tildes that belong together become a strikethrough.
struct InlinePieces {
    private var pieces: [PlainText.Piece] = []
    private var hasTildes = false

    mutating func append(_ piece: PlainText.Piece) {
        if case .tildes = piece { hasTildes = true }
        pieces.append(piece)
    }

    mutating func append(_ inline: Inline) { pieces.append(.inline(inline)) }

    var inlines: [Inline] {
        guard hasTildes else { return Self.joined(pieces) }
        var done: [PlainText.Piece] = []
        /// Places in `done` of runs that may still be closed, by length.
        var openings: [Int: [Int]] = [:]
        for piece in pieces {
            guard case .tildes(let count, let opens, let closes) = piece else {
                done.append(piece)
                continue
            }
            if closes, let start = openings[count]?.popLast(), start < done.count - 1 {
                let inside = Self.joined(Array(done[(start + 1)...]))
                done.removeSubrange(start...)
                done.append(.inline(.strikethrough(inside)))
                // What was opened inside can not be closed outside.
                for key in openings.keys { openings[key]?.removeAll { $0 >= start } }
            } else {
                if opens { openings[count, default: []].append(done.count) }
                done.append(piece)
            }
        }
        return Self.joined(done)
    }

    private static func joined(_ pieces: [PlainText.Piece]) -> [Inline] {
        var inlines: [Inline] = []
        var text = ""
        func flush() {
            if !text.isEmpty { inlines.append(.text(text)) }
            text = ""
        }
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .reference(_, let written): text += written
            case .tildes(let count, _, _): text += String(repeating: "~", count: count)
            case .footnote(let label):
                flush()
                inlines.append(.footnote(label))
            case .inline(let inline):
                flush()
                inlines.append(inline)
            }
        }
        flush()
        return inlines
    }
}
