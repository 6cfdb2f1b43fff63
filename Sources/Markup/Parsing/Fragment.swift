/// A part of a document that is read a second time by itself.
enum Fragment {
    /// Running text in which no sign stands that could be a mark: it need not be read again.
    case plain(SourceLine)
    /// The cell of a table, or a caption: marks of running text only.
    case inline(SourceLine)
    /// The text of a footnote.
    case blocks([SourceLine])
    /// What stands before a table or a footnote in one paragraph; nothing else begins in it.
    case text([SourceLine])

    /// The cell of a table, or a caption.
    init(cell: SourceLine) { self = Self.isPlain(cell) ? .plain(cell) : .inline(cell) }

    /// Whether libcmark would show a line's words as they are, typographic punctuation or not.
    private static func isPlain(_ line: SourceLine) -> Bool {
        guard line.seams.isEmpty, line.text.last != UInt8(ascii: " ") else { return false }
        var before = UInt8(ascii: " ")
        for byte in line.text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), 128...:
                break
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                // Two of them could become a dash, three an ellipsis.
                if byte == before { return false }
            default: return false
            }
            before = byte
        }
        return true
    }

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
            case .plain: break
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
