/// Numbers the footnotes in the order in which readers meet the references to them.
enum FootnoteOrder {
    /// The document that a walk has read, with its footnotes at the end.
    static func document(_ walk: consuming TreeWalk) -> ReadMarkup {
        guard !walk.labels.names.isEmpty else { return ReadMarkup(walk) }
        let names = walk.labels.names
        /// The text of the first footnote of each label.
        var texts: [Int?] = Array(repeating: nil, count: names.count)
        var places: [Int: MarkupPosition] = [:]
        for note in walk.notes {
            guard let first = places[note.label] else {
                (texts[note.label], places[note.label]) = (note.text, note.position)
                continue
            }
            let problem = MarkupProblem.Kind.footnoteRepeated(names[note.label], first: first)
            walk.found.problems.append(MarkupProblem(kind: problem, position: note.position))
        }
        var uses = Array(repeating: 0, count: names.count)
        var order: [(label: Int, text: FragmentTexts.Part)] = []
        var queue = walk.found.references[...]
        // A footnote may refer to further ones, which come after it.
        while let label = queue.popFirst() {
            uses[label] += 1
            guard uses[label] == 1, let text = texts[label] else { continue }
            let part = walk.texts.parts[text]
            order.append((label, part))
            queue += walk.texts.found.references(part.before, part.after)
        }
        var numbers = Array(repeating: 0, count: names.count)
        for (index, note) in order.enumerated() {
            numbers[note.label] = index + 1
            walk.add(footnote: note.text, number: index + 1, uses: uses[note.label])
        }
        for note in walk.notes where uses[note.label] == 0 {
            let problem = MarkupProblem.Kind.footnoteUnused(names[note.label])
            walk.found.problems.append(MarkupProblem(kind: problem, position: note.position))
        }
        return ReadMarkup(walk, numbers: numbers)
    }
}

extension TreeWalk {
    /// Puts a footnote at the end.
    fileprivate mutating func add(footnote text: FragmentTexts.Part, number: Int, uses: Int) {
        stream.add(.footnote, number, uses)
        stream.events += texts.stream.events[text.events]
        stream.add(.endFootnote, number, uses)
        found.append(texts.found, text.before, text.after)
    }
}
