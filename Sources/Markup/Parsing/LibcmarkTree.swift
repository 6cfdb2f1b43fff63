import CCmark

/// libcmark's tree of a document, freed at the end of its use.
enum LibcmarkTree {
    /// Parses `bytes` and hands the root to `use`.
    static func read<Result>(_ bytes: [UInt8], options: MarkupOptions, _ use: (Node) -> Result?) -> Result? {
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT | (options.smartPunctuation ? CMARK_OPT_SMART : 0))
        defer { cmark_parser_free(parser) }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
        let root = cmark_parser_finish(parser)
        defer { cmark_node_free(root) }
        return Node(root).flatMap(use)
    }
}
