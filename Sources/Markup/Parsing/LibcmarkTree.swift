import CCmark

/// libcmark's tree of a document, freed at the end of its use.
enum LibcmarkTree {
    /// Parses `bytes` and hands the root to `use`, which must not keep it or anything that belongs to it.
    static func read<Result>(_ bytes: [UInt8], options: MarkupOptions, _ use: (Node) -> Result?) -> Result? {
        let flags = CMARK_OPT_DEFAULT | (options.smartPunctuation ? CMARK_OPT_SMART : 0)
        let root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, flags)
        }
        defer { cmark_node_free(root) }
        return Node(root).flatMap(use)
    }
}
