/// The marks that stand side by side inside a mark or a block; tildes that belong together become a strikethrough.
struct InlineLevel {
    /// How many levels of marks there may be here.
    let room: Int
    /// How deep the marks are nested that there were.
    private(set) var height = 0
    /// Whether a strikethrough was left as it is written because it would be nested too deep.
    private(set) var isTooDeep = false
    private var openings: [Opening] = []
    /// How many of `openings` are of one tilde, and of two.
    private var counts = (0, 0)

    /// Tildes that may still be closed.
    private struct Opening {
        let count: Int
        /// Their place among the events.
        let place: Int
        /// How deep the marks after them are nested, up to the next opening.
        var height = 0
    }

    init(room: Int) { self.room = room }

    /// - Parameter height: how deep a mark that has ended is nested.
    mutating func add(height: Int) {
        self.height = max(self.height, height)
        if let last = openings.indices.last { openings[last].height = max(openings[last].height, height) }
    }

    /// One or two tildes, which end a strikethrough if they can.
    mutating func add(tildes count: Int, opens: Bool, closes: Bool, to stream: inout MarkupStream) {
        // Once something is too deep, whatever would be around it is too.
        if closes, !isTooDeep, hasOpening(count) {
            let start = takeOpening(count)
            if start.place < stream.events.count - 1 {
                guard start.height < room else {
                    isTooDeep = true
                    return stream.add(.tildes, count)
                }
                stream.events[start.place].kind = .strikethrough
                stream.add(.endStrikethrough)
                return add(height: start.height + 1)
            }
        }
        if opens {
            openings.append(Opening(count: count, place: stream.events.count))
            change(count, by: 1)
        }
        stream.add(.tildes, count)
    }

    private func hasOpening(_ count: Int) -> Bool { (count == 1 ? counts.0 : counts.1) > 0 }

    private mutating func change(_ count: Int, by difference: Int) {
        if count == 1 { counts.0 += difference } else { counts.1 += difference }
    }

    /// The last opening of so many tildes, with the height of all that follows; what was opened after it can not be
    /// closed any more.
    private mutating func takeOpening(_ count: Int) -> Opening {
        var height = 0
        while var opening = openings.popLast() {
            change(opening.count, by: -1)
            height = max(height, opening.height)
            if opening.count == count {
                opening.height = height
                return opening
            }
        }
        return Opening(count: count, place: .max)
    }
}
