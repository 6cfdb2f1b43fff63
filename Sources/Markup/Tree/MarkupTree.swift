/// A document as it was read, before it is written.
struct MarkupTree {
    let blocks: [Block]
    /// The footnotes that the text refers to, in the order of their numbers.
    let footnotes: [Footnote]
    /// What was found in them, that of footnotes last.
    let found: Findings
}

extension MarkupTree {
    /// A document of which nothing was read.
    init(problems: [MarkupProblem]) {
        var found = Findings()
        found.problems = problems
        self.init(blocks: [], footnotes: [], found: found)
    }

    /// The first heading, if the document begins with one of level 1.
    var leadingTitle: String? {
        guard case .heading(1, _, _)? = blocks.first else { return nil }
        return found.headings.first?.text
    }
}

extension MarkupDocument {
    /// Writes a document.
    init(_ tree: MarkupTree, rawHTML: RawHTMLPolicy, titled title: (_ leading: String?) -> String?) {
        let leading = tree.leadingTitle
        let title = title(leading)
        let repeatsTitle = leading != nil && leading == title
        let shown = tree.found.headings.dropFirst(repeatsTitle ? 1 : 0)
        let shift = title != nil && shown.contains { $0.level == 1 } ? 1 : 0
        var writer = BodyWriter(rawHTML: rawHTML, headingShift: shift, footnotes: tree.footnotes)
        writer.write(tree, withoutTitle: repeatsTitle)
        self.init(
            headings: tree.found.headings, links: tree.found.links, rawHTML: tree.found.rawHTML,
            runningText: tree.found.runningText, problems: tree.found.problems, leadingTitle: leading,
            repeatsTitle: repeatsTitle, headingShift: shift, body: writer.output.template,
            summary: writer.excerpts.summary, opening: writer.excerpts.opening)
    }
}
