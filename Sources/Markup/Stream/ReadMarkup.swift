/// A document as it was read, before it is written.
struct ReadMarkup {
    var stream = MarkupStream()
    /// What was found in it, that of footnotes last.
    var found = Findings()
    /// The footnotes' numbers by the places of their labels; 0 for those that are not shown.
    var numbers: [Int] = []
    /// The headings with their ids.
    private(set) var headings: [Heading] = []
    /// Lines `<!-- more -->` outside other blocks.
    private var summaryMarks: [MarkupPosition] = []

    /// The first heading, if the document begins with one of level 1.
    var leadingTitle: String? {
        guard stream.events.first?.kind == .heading, let heading = headings.first, heading.level == 1 else {
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

    /// What a walk over a whole document has read.
    ///
    /// - Parameter numbers: as above.
    init(_ walk: consuming TreeWalk, numbers: [Int] = []) {
        let (headings, problems) = HeadingIDs.assign(walk.found.headings)
        self.headings = headings
        self.numbers = numbers
        stream = walk.stream
        found = walk.found
        found.problems += problems
        summaryMarks = walk.summaryMarks
        for mark in summaryMarks.dropFirst() {
            found.problems.append(MarkupProblem(kind: .summaryMark(.second), position: mark))
        }
    }

    /// Writes the document.
    ///
    /// - Parameter title: what the page around the body shows as its heading of level 1, if it shows one, given the
    ///   heading of that level that the document begins with.
    func document(rawHTML: RawHTMLPolicy, titled title: (_ leading: String?) -> String?) -> MarkupDocument {
        let leading = leadingTitle
        let title = title(leading)
        let repeatsTitle = leading != nil && leading == title
        let shown = headings.dropFirst(repeatsTitle ? 1 : 0)
        let shift = title != nil && shown.contains { $0.level == 1 } ? 1 : 0
        var writer = BodyWriter(self, rawHTML: rawHTML, headingShift: shift)
        writer.write(withoutTitle: repeatsTitle)
        var problems = found.problems
        if let mark = summaryMarks.first, writer.excerpts.summary?.isEmpty == true {
            problems.append(MarkupProblem(kind: .summaryMark(.first), position: mark))
        }
        return MarkupDocument(
            headings: headings.fitted, links: found.links.fitted, rawHTML: found.rawHTML,
            runningText: found.runningText,
            problems: problems, leadingTitle: leading, repeatsTitle: repeatsTitle, headingShift: shift,
            body: writer.output.template, summary: writer.excerpts.words, opening: writer.excerpts.opening)
    }
}
