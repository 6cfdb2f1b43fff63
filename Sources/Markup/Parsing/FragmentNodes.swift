import CCmark

/// The nodes of fragments that were put together: headings, and items of lists.
struct FragmentNodes: IteratorProtocol {
    private var block: Node?
    private var item: Node?

    init(of root: Node) {
        block = root.firstChild
    }

    mutating func next() -> Node? {
        if let next = item {
            item = next.next
            return next
        }
        while let next = block {
            block = next.next
            if next.type == CMARK_NODE_HEADING { return next }
            if next.type == CMARK_NODE_LIST, let first = next.firstChild {
                item = first.next
                return first
            }
        }
        return nil
    }
}
