/// A Markdown document, read: its HTML but for what only a page knows, and what is looked up in it.
package struct MarkupDocument: Sendable {
    /// All headings in order.
    package let headings: [Heading]
    /// All links and pictures in order, those of footnotes last.
    package let links: [Link]
    /// Raw HTML; comments aside, and closing tags of what was opened before.
    package let rawHTML: [RawHTML]
    /// The text of paragraphs, headings, cells and footnotes outside links and code, in order, where there may be
    /// numbers in it.
    package let runningText: [RunningText]
    /// What was read otherwise than its author may think.
    package let problems: [MarkupProblem]
    /// The first heading, if the document begins with one of level 1.
    package let leadingTitle: String?
    /// Whether the page shows the first heading itself, so that the body does not.
    package let repeatsTitle: Bool
    /// How many levels the headings go down under the page's own: one where the document uses level 1 itself.
    package let headingShift: Int
    /// The body's HTML.
    package let body: BodyTemplate

    /// The paragraphs before a `<!-- more -->` line; nothing where there is no such line.
    let summary: [ExcerptPiece]?
    /// The first paragraphs, up to one that has words whatever links say.
    let opening: [ExcerptPiece]
}

extension MarkupDocument {
    /// The words before a `<!-- more -->` line, links without words filled in; nothing where there is no such line.
    package func summary(filling fill: (Link) -> String) -> String? {
        summary.map { $0.paragraphs { fill(links[$0]) }.joined(separator: " ") }
    }

    /// The words of the first paragraph, links without words filled in.
    package func firstParagraph(filling fill: (Link) -> String) -> String? {
        openingParagraphs(filling: fill).first { !$0.isEmpty }
    }

    /// The paragraphs that may be the first with words, which depends on what links say; links without words filled in.
    package func openingParagraphs(filling fill: (Link) -> String) -> [String] {
        opening.paragraphs { fill(links[$0]) }
    }

    /// The headings that the body shows, on the levels that they have there.
    package var shownHeadings: [Heading] {
        headings.dropFirst(repeatsTitle ? 1 : 0).map {
            Heading(level: min(6, $0.level + headingShift), id: $0.id, text: $0.text)
        }
    }

    /// The body as HTML.
    ///
    /// - Parameter resolve: what each link and picture leads to on the page that is being written.
    package func html(resolving resolve: (Link) -> ResolvedLink) -> String {
        var html: [UInt8] = []
        html.reserveCapacity(body.bytes.count + 128 * body.holes.count)
        body.write(to: &html, links: links, resolving: resolve)
        return String(decoding: html, as: UTF8.self)
    }
}
