import CCmark

/// A node of libcmark's tree, which is alive as long as the tree is.
struct Node: Hashable {
    private let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var previous: Node? { Node(cmark_node_previous(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { max(startLine, Int(cmark_node_get_end_line(pointer))) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The first number of a numbered list; nothing for a bulleted one.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var literal: String { Self.string(cmark_node_get_literal(pointer)) }
    var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }
    var url: String { Self.string(cmark_node_get_url(pointer)) }
    var title: String { Self.string(cmark_node_get_title(pointer)) }

    /// The nodes directly inside, in order.
    var children: some Sequence<Node> {
        sequence(state: firstChild) { node in
            defer { node = node?.next }
            return node
        }
    }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
