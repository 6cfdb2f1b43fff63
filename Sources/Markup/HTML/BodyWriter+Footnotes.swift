/// Footnotes, and the way to them and back (DPUB-ARIA 1.1).
extension BodyWriter {
    /// - Parameter label: its place among all labels.
    mutating func writeReference(to label: Int) {
        let number = numbers[label]
        guard number > 0 else { return }
        references[label] += 1
        output.write(
            html: "<sup><a class=\"footnote\" href=\"#fn:\(number)\" id=\"\(place(number, use: references[label]))\"")
        output.write(html: " role=\"doc-noteref\" aria-label=\"Footnote \(number)\">\(number)</a></sup>")
    }

    mutating func open(footnote: MarkupEvent) {
        if footnote.start == 1 {
            output.startLine()
            output.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n")
        }
        tightness.append(false)
        output.write(html: "<li id=\"fn:\(footnote.start)\">")
    }

    /// - Parameter isWritten: whether the way back stands in the footnote's last paragraph.
    mutating func end(footnote: MarkupEvent, isWritten: Bool) {
        tightness.removeLast()
        if !isWritten {
            output.startLine()
            output.write("<p>")
            writeBackLinks(footnote)
            output.write("</p>\n")
        }
        output.write("</li>\n")
    }

    mutating func endFootnotes() {
        if numbers.contains(where: { $0 > 0 }) { output.write("</ol>\n</section>\n") }
    }

    mutating func writeBackLinks(_ footnote: MarkupEvent) {
        for use in 1...max(1, footnote.end) {
            let mark = footnote.end > 1 ? "↩<sup>\(use)</sup>" : "↩"
            let label = footnote.end > 1 ? "Back to reference \(use)" : "Back to the text"
            if use > 1 { output.write(" ") }
            output.write(html: "<a class=\"footnote-back\" href=\"#\(place(footnote.start, use: use))\"")
            output.write(html: " role=\"doc-backlink\" aria-label=\"\(label)\">\(mark)</a>")
        }
    }

    private func place(_ number: Int, use: Int) -> String {
        use == 1 ? "fnref:\(number)" : "fnref:\(number)-\(use)"
    }
}
