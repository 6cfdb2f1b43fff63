/// Footnotes, and the way to them and back (DPUB-ARIA 1.1).
extension BodyWriter {
    mutating func writeReference(to label: String) {
        guard let number = numbers[label] else { return }
        let use = references[label, default: 0] + 1
        references[label] = use
        output.write("<sup><a class=\"footnote\" href=\"#fn:\(number)\" id=\"\(Self.place(number, use: use))\"")
        output.write(" role=\"doc-noteref\" aria-label=\"Footnote \(number)\">\(number)</a></sup>")
    }

    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        output.startLine()
        output.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n")
        for footnote in footnotes {
            output.write("<li id=\"fn:\(footnote.number)\">")
            let links = Self.backLinks(footnote)
            if case .paragraph(let content)? = footnote.blocks.last {
                write(Array(footnote.blocks.dropLast()), tight: false)
                writeParagraph(tight: false) { writer in
                    writer.write(content)
                    writer.output.write(" \(links)")
                }
            } else {
                write(footnote.blocks, tight: false)
                output.startLine()
                output.write("<p>\(links)</p>\n")
            }
            output.write("</li>\n")
        }
        output.write("</ol>\n</section>\n")
    }

    private static func backLinks(_ footnote: Footnote) -> String {
        (1...max(1, footnote.uses)).map { use in
            let mark = footnote.uses > 1 ? "↩<sup>\(use)</sup>" : "↩"
            let label = footnote.uses > 1 ? "Back to reference \(use)" : "Back to the text"
            return "<a class=\"footnote-back\" href=\"#\(place(footnote.number, use: use))\" role=\"doc-backlink\""
                + " aria-label=\"\(label)\">\(mark)</a>"
        }.joined(separator: " ")
    }

    private static func place(_ number: Int, use: Int) -> String {
        use == 1 ? "fnref:\(number)" : "fnref:\(number)-\(use)"
    }
}
