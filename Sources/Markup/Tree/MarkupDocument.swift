/// A parsed Markdown document as a value.
package struct MarkupDocument: Sendable {
    /// The document's blocks in order.
    package let blocks: [Block]
    /// All headings in order.
    package let headings: [Heading]
    /// The footnotes that the text refers to, in the order of their numbers.
    package let footnotes: [Footnote]
    /// All links and pictures in order, those of footnotes last.
    package let links: [Link]
    /// Raw HTML, comments and closing tags aside.
    package let rawHTML: [RawHTML]
    /// The text of paragraphs, headings, cells and footnotes outside links and code, in order.
    package let runningText: [RunningText]
    /// What was read otherwise than its author may think.
    package let problems: [MarkupProblem]

    /// The words before a `<!-- more -->` line, links without words filled in; nothing where there is no such line.
    package func summary(filling fill: (Link) -> String) -> String? {
        let index = blocks.firstIndex { block in
            guard case .html(let html) = block else { return false }
            return html.filter { !$0.isWhitespace } == "<!--more-->"
        }
        guard let index else { return nil }
        let words = blocks[..<index].compactMap { block -> String? in
            guard case .paragraph(let content) = block else { return nil }
            return content.plainText(filling: fill)
        }
        return words.joined(separator: " ")
    }

    /// The words of the first paragraph, links without words filled in.
    package func firstParagraph(filling fill: (Link) -> String) -> String? {
        for case .paragraph(let content) in blocks {
            let words = content.plainText(filling: fill)
            if !words.isEmpty { return words }
        }
        return nil
    }

    /// The first heading, if the document begins with one of level 1.
    package var leadingTitle: String? {
        guard case .heading(let heading)? = blocks.first, heading.level == 1 else { return nil }
        return heading.text
    }

    /// The blocks to show on a page that shows `title` itself as its heading of level 1.
    package func blocks(underTitle title: String) -> [Block] {
        leadingTitle == title ? Array(blocks.dropFirst()) : blocks
    }

    /// How many levels the headings go down under the page's own: one where the document uses level 1 itself.
    package func headingShift(underTitle title: String) -> Int {
        let shown = leadingTitle == title ? headings.dropFirst() : headings[...]
        return shown.contains { $0.level == 1 } ? 1 : 0
    }
}

extension MarkupDocument {
    /// A document of which nothing was read.
    init(problems: [MarkupProblem]) {
        self.init(
            blocks: [], headings: [], footnotes: [], links: [], rawHTML: [], runningText: [], problems: problems)
    }
}
