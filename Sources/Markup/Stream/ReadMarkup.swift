/// A document as it was read, before it is written.
struct ReadMarkup {
    var stream = MarkupStream()
    /// What was found in it, that of footnotes last.
    var found = Findings()
    /// The footnotes' numbers by the places of their labels; 0 for those that are not shown.
    var numbers: [Int] = []

    /// The first heading, if the document begins with one of level 1.
    var leadingTitle: String? {
        guard stream.events.first?.kind == .heading, let heading = found.headings.first, heading.level == 1 else {
            return nil
        }
        return heading.text
    }
}

extension ReadMarkup {
    /// A document of which nothing was read.
    init(problem: MarkupProblem) {
        self.init()
        found.problems = [problem]
    }

    /// Writes the document.
    ///
    /// - Parameter title: what the page around the body shows as its heading of level 1, if it shows one, given the
    ///   heading of that level that the document begins with.
    func document(rawHTML: RawHTMLPolicy, titled title: (_ leading: String?) -> String?) -> MarkupDocument {
        let leading = leadingTitle
        let title = title(leading)
        let repeatsTitle = leading != nil && leading == title
        let shown = found.headings.dropFirst(repeatsTitle ? 1 : 0)
        let shift = title != nil && shown.contains { $0.level == 1 } ? 1 : 0
        var writer = BodyWriter(self, rawHTML: rawHTML, headingShift: shift)
        writer.write(withoutTitle: repeatsTitle)
        return MarkupDocument(
            headings: found.headings.fitted, links: found.links.fitted, rawHTML: found.rawHTML,
            runningText: found.runningText,
            problems: found.problems, leadingTitle: leading, repeatsTitle: repeatsTitle, headingShift: shift,
            body: writer.output.template, summary: writer.excerpts.summary, opening: writer.excerpts.opening)
    }
}
