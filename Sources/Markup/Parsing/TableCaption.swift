/// The line beside a table that names it: `Table: Arrests by campaign`, or `: Arrests by campaign` (Pandoc, Quarto).
enum TableCaption {
    /// What follows the mark; nothing where the line is no caption.
    static func words(of line: SourceLine) -> SourceLine? {
        for mark in ["Table:", "table:", ":"] where line.text.starts(with: mark.utf8) {
            let rest = line.text.dropFirst(mark.utf8.count)
            let words = rest.drop { $0 == UInt8(ascii: " ") }
            guard !words.isEmpty, words.startIndex > rest.startIndex else { continue }
            return line.dropping(words.startIndex - line.text.startIndex)
        }
        return nil
    }

    /// The caption that lines make together.
    static func words(of lines: some Collection<SourceLine>) -> SourceLine? {
        guard let first = lines.first, let words = words(of: first) else { return nil }
        guard lines.count > 1 else { return words }
        var text = Array(words.text)
        var count = text.scalarCount
        var seams: [SourceLine.Seam] = []
        for line in lines.dropFirst() {
            text.append(UInt8(ascii: " "))
            seams.append(SourceLine.Seam(start: count + 1, number: line.number, offset: line.offset))
            text += line.text
            count += 1 + line.text.scalarCount
        }
        return SourceLine(text: text[...], number: words.number, offset: words.offset, seams: seams)
    }
}
