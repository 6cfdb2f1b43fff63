/// A part of a document that is read a second time by itself.
enum Fragment {
    /// The cell of a table, or a caption: marks of running text only.
    case inline(SourceLine)
    /// The text of a footnote.
    case blocks([SourceLine])
    /// What stands before a table or a footnote in one paragraph; nothing else begins in it.
    case text([SourceLine])

    /// All fragments as one document in which none can reach into the next: running text as headings, blocks as items
    /// of a list; then the document's reference definitions.
    static func document(_ fragments: [Fragment], definitions: [SourceLine]) -> SourceLines {
        var lines: [(prefix: StaticString, line: SourceLine)] = []
        lines.reserveCapacity(fragments.count)
        var isReferring = false
        func add(_ prefix: StaticString, _ line: SourceLine) {
            isReferring = isReferring || !definitions.isEmpty && line.text.contains(UInt8(ascii: "["))
            lines.append((prefix, line))
        }
        // After a plus sign no line of dashes or stars is a thematic break.
        for fragment in fragments {
            switch fragment {
            case .inline(let line): add("# ", protected(line))
            case .blocks(let block):
                for (index, line) in block.enumerated() { add(index == 0 ? "+ " : "  ", line) }
            case .text(let paragraph):
                // Indented so far, a line of a paragraph begins nothing.
                for (index, line) in paragraph.enumerated() { add(index == 0 ? "+ " : "      ", line) }
            }
        }
        if isReferring, !definitions.isEmpty {
            lines.append(("", SourceLine(text: [], number: 1, offset: 0)))
            lines += definitions.map { ("", $0) }
        }
        return SourceLines(lines)
    }

    /// Number signs at a heading's end belong to the heading: here they are text.
    private static func protected(_ line: SourceLine) -> SourceLine {
        guard line.text.last == UInt8(ascii: "#") else { return line }
        var words = line.text
        while words.last == UInt8(ascii: "#") { words.removeLast() }
        guard words.isEmpty || words.last == UInt8(ascii: " ") else { return line }
        let signs = line.text[words.endIndex...]
        return SourceLine(
            text: (words + [UInt8(ascii: "\\")] + signs)[...], number: line.number, offset: line.offset,
            seams: line.seams)
    }
}
