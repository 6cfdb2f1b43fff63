/// Numbers the footnotes in the order in which readers meet the references to them.
enum FootnoteOrder {
    static func tree(_ blocks: [Block], _ walk: TreeWalk) -> MarkupTree {
        var found = walk.found
        var ids = walk.ids
        var notes: [String: FragmentText] = [:]
        for note in walk.notes {
            if notes.updateValue(notes[note.label] ?? note.text, forKey: note.label) != nil {
                found.problems.append(MarkupProblem(kind: .footnoteRepeated(note.label), position: note.position))
            }
        }
        var uses: [String: Int] = [:]
        var order: [String] = []
        var queue = found.references[...]
        // A footnote may refer to further ones, which come after it.
        while let label = queue.popFirst() {
            uses[label, default: 0] += 1
            guard uses[label] == 1, let note = notes[label] else { continue }
            order.append(label)
            queue += note.findings.references
        }
        for label in order {
            guard var note = notes[label] else { continue }
            (note.blocks, note.findings.headings) = ids.renew(note.blocks)
            found.append(note.findings)
            notes[label] = note
        }
        for note in walk.notes where uses[note.label] == nil {
            found.problems.append(MarkupProblem(kind: .footnoteUnused(note.label), position: note.position))
        }
        let footnotes = order.enumerated().map { index, label in
            Footnote(number: index + 1, label: label, blocks: notes[label]?.blocks ?? [], uses: uses[label] ?? 0)
        }
        return MarkupTree(blocks: blocks, footnotes: footnotes, found: found)
    }
}
