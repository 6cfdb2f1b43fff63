import CCmark

/// Reads CommonMark with libcmark and turns its tree into events; tables, footnotes, tasks, call-outs and
/// strikethrough, which libcmark does not know, are made of them on the way.
package enum MarkupParser {
    /// Fragments of fragments are read this deep (a table in a footnote); what is deeper has no tables.
    private static let levels = 6

    /// Reads a document; any text is one (CommonMark has no syntax errors).
    ///
    /// - Parameter title: what the page around the body shows as its heading of level 1, if it shows one, given the
    ///   heading of that level that the document begins with.
    package static func parse(
        _ text: String, options: MarkupOptions = MarkupOptions(),
        titled title: (_ leading: String?) -> String? = { _ in nil }
    ) -> MarkupDocument {
        read(TextLines(Array(text.utf8)), options: options).document(rawHTML: options.rawHTML, titled: title)
    }

    private static func read(_ text: TextLines, options: MarkupOptions) -> ReadMarkup {
        if let line = NestingScan.refusal(of: text, limits: options.limits) {
            let place = MarkupPosition(line: line, column: 1, length: 1)
            return ReadMarkup(problem: MarkupProblem(kind: .nestedTooDeep, position: place))
        }
        let mask = FootnoteMask(text)
        let lines = SourceLines(document: text)
        let document = LibcmarkTree.read(mask?.bytes ?? text.bytes, options: options) { root in
            let limits = options.limits
            let cuts = ParagraphCuts(in: root, lines: lines, mask: mask, limits: limits, budget: limits.tableCells)
            var texts = fragments(of: cuts, labels: cuts.labels, options: options, level: 1)
            let bytes = texts.stream.takeBytes()
            var walk = TreeWalk(
                lines: lines, mask: mask, cuts: cuts, texts: texts, bytes: bytes, labels: cuts.labels, options: options)
            walk.blocks(in: root, depth: 0)
            return FootnoteOrder.document(walk)
        }
        return document ?? ReadMarkup()
    }

    /// Reads the fragments of a document together, and those inside them.
    private static func fragments(
        of cuts: ParagraphCuts, labels: FootnoteLabels, options: MarkupOptions, level: Int
    ) -> FragmentTexts {
        guard !cuts.fragments.isEmpty, level <= levels else { return FragmentTexts() }
        let lines = Fragment.document(cuts.fragments, definitions: cuts.definitions)
        let texts = LibcmarkTree.read(lines.bytes, options: options) { root in
            let inner = ParagraphCuts(
                in: root, lines: lines, mask: nil, limits: options.limits, budget: cuts.budget,
                isCutting: level < levels)
            var texts = fragments(of: inner, labels: labels, options: options, level: level + 1)
            let bytes = texts.stream.takeBytes()
            var walk = TreeWalk(
                lines: lines, mask: nil, cuts: inner, texts: texts, bytes: bytes, labels: labels,
                options: options)
            return walk.read(cuts.fragments, in: root)
        }
        return texts ?? FragmentTexts()
    }
}
