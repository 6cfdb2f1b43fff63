/// The pieces of running text side by side; tildes that belong together become a strikethrough.
struct InlinePieces {
    /// Running text, and how deep its marks are nested.
    struct Result {
        var inlines: [Inline] = []
        var height = 0
        /// Whether a strikethrough was left as it is written because it would be nested too deep.
        var isTooDeep = false
    }

    /// How many levels of marks there may be here.
    let room: Int
    private var pieces: [PlainText.Piece] = []
    private var hasTildes = false

    init(room: Int) {
        self.room = room
    }

    mutating func append(_ piece: PlainText.Piece) {
        if case .tildes = piece { hasTildes = true }
        pieces.append(piece)
    }

    var result: Result {
        guard hasTildes else { return Self.joined(pieces[...]) }
        var done: [PlainText.Piece] = []
        /// Places in `done` of runs that may still be closed, by length, in order.
        var openings: [Int: [Int]] = [:]
        var isTooDeep = false
        // Once something is too deep, whatever would be around it is too.
        for piece in pieces {
            guard case .tildes(let count, let opens, let closes) = piece else {
                done.append(piece)
                continue
            }
            if closes, !isTooDeep, let start = openings[count]?.popLast(), start < done.count - 1 {
                let inside = Self.joined(done[(start + 1)...])
                // What was opened inside can not be closed outside.
                for key in [1, 2] {
                    while let last = openings[key]?.last, last >= start { openings[key]?.removeLast() }
                }
                guard inside.height < room else {
                    isTooDeep = true
                    done.append(piece)
                    continue
                }
                done.removeSubrange(start...)
                done.append(.inline(.strikethrough(inside.inlines), height: inside.height + 1))
            } else {
                if opens { openings[count, default: []].append(done.count) }
                done.append(piece)
            }
        }
        var result = Self.joined(done[...])
        result.isTooDeep = isTooDeep
        return result
    }

    private static func joined(_ pieces: ArraySlice<PlainText.Piece>) -> Result {
        var result = Result()
        var text = ""
        func flush() {
            if !text.isEmpty { result.inlines.append(.text(text)) }
            text = ""
        }
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .reference(_, let written, _): text += written
            case .tildes(let count, _, _): text += String(repeating: "~", count: count)
            case .footnote(let label):
                flush()
                result.inlines.append(.footnote(label))
            case .inline(let inline, let height):
                flush()
                result.inlines.append(inline)
                result.height = max(result.height, height)
            }
        }
        flush()
        return result
    }
}
