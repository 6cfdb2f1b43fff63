/// The line beside a table that names it: `Table: Arrests by campaign`, or `: Arrests by campaign` (Pandoc, Quarto).
enum TableCaption {
    /// What follows the mark; nothing where the line is no caption.
    static func words(of line: SourceLine) -> SourceLine? {
        for mark in ["Table:", "table:", ":"] where line.text.hasPrefix(mark) {
            let rest = line.text.dropFirst(mark.count)
            let words = rest.drop { $0 == " " }
            guard !words.isEmpty, words.startIndex > rest.startIndex else { continue }
            let skipped = line.text.unicodeScalars.distance(from: line.text.startIndex, to: words.startIndex)
            return SourceLine(text: String(words), number: line.number, offset: line.offset + skipped)
        }
        return nil
    }

    /// The caption that lines make together.
    static func words(of lines: some Collection<SourceLine>) -> SourceLine? {
        guard let first = lines.first, let words = words(of: first) else { return nil }
        var text = words.text
        var seams: [SourceLine.Seam] = []
        for line in lines.dropFirst() {
            text += " "
            seams.append(
                SourceLine.Seam(start: text.unicodeScalars.count, number: line.number, offset: line.offset))
            text += line.text
        }
        return SourceLine(text: text, number: words.number, offset: words.offset, seams: seams)
    }
}
