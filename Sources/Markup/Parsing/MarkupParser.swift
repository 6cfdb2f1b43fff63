import CCmark

/// Reads CommonMark with libcmark and copies its tree into a value; tables, footnotes, tasks, call-outs and
/// strikethrough, which libcmark does not know, are passes over that tree.
package enum MarkupParser {
    /// Fragments of fragments are read this deep: a table in a footnote.
    private static let levels = 3

    /// Reads a document; any text is one (CommonMark has no syntax errors).
    ///
    /// - Parameter title: what the page around the body shows as its heading of level 1, if it shows one, given the
    ///   heading of that level that the document begins with.
    package static func parse(
        _ text: String, options: MarkupOptions = MarkupOptions(),
        titled title: (_ leading: String?) -> String? = { _ in nil }
    ) -> MarkupDocument {
        let text = TextLines(Array(text.utf8))
        if let line = NestingScan.refusal(of: text, limits: options.limits) {
            let place = MarkupPosition(line: line, column: 1, length: 1)
            let problem = MarkupProblem(kind: .nestedTooDeep, position: place)
            return MarkupDocument(MarkupTree(problems: [problem]), rawHTML: options.rawHTML, titled: title)
        }
        let mask = FootnoteMask(text)
        let lines = SourceLines(document: text)
        let tree = LibcmarkTree.read(mask.bytes, options: options) { root in
            let limits = options.limits
            let cuts = ParagraphCuts(in: root, lines: lines, mask: mask, limits: limits, budget: limits.tableCells)
            let texts = fragments(of: cuts, labels: cuts.labels, options: options, level: 1)
            var walk = TreeWalk(
                lines: lines, mask: mask, cuts: cuts, texts: texts, labels: cuts.labels, limits: options.limits,
                ids: HeadingIDs())
            let blocks = walk.blocks(in: root, depth: 0)
            return FootnoteOrder.tree(blocks, walk)
        }
        return MarkupDocument(tree ?? MarkupTree(problems: []), rawHTML: options.rawHTML, titled: title)
    }

    /// Reads the fragments of a document together, and those inside them.
    private static func fragments(
        of cuts: ParagraphCuts, labels: Set<String>, options: MarkupOptions, level: Int
    ) -> [FragmentText] {
        guard !cuts.fragments.isEmpty, level <= levels else { return [] }
        let lines = Fragment.document(cuts.fragments, definitions: cuts.definitions)
        return LibcmarkTree.read(lines.bytes, options: options) { root in
            let inner = ParagraphCuts(
                in: root, lines: lines, mask: nil, limits: options.limits, budget: cuts.budget)
            let texts = fragments(of: inner, labels: labels, options: options, level: level + 1)
            var walk = TreeWalk(
                lines: lines, mask: nil, cuts: inner, texts: texts, labels: labels, limits: options.limits,
                ids: HeadingIDs())
            return walk.fragments(in: root, count: cuts.fragments.count)
        } ?? []
    }
}
