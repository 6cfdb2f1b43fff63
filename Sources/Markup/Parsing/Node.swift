import CCmark
import Foundation

/// A node of libcmark's tree, which is alive as long as the tree is.
struct Node {
    private let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: Node? { Node(cmark_node_parent(pointer)) }
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
    var literal: Words { Self.words(cmark_node_get_literal(pointer)) }
    var fenceInfo: Words { Self.words(cmark_node_get_fence_info(pointer)) }
    var url: Words { Self.words(cmark_node_get_url(pointer)) }
    var title: Words { Self.words(cmark_node_get_title(pointer)) }

    /// The bytes of a node's words, which are UTF-8 and belong to the tree: they are there as long as it is.
    typealias Words = UnsafeBufferPointer<UInt8>

    /// A number that is kept with the node, 0 unless it was set.
    var tag: Int {
        get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
        nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
    }

    /// Frees all that stands in the node, of which nothing may be used afterwards.
    func removeChildren() {
        while let child = cmark_node_first_child(pointer) { cmark_node_free(child) }
    }

    /// The words of a C string; `CChar` and `UInt8` have one layout.
    private static func words(_ pointer: UnsafePointer<CChar>?) -> Words {
        guard let pointer else { return Words(start: nil, count: 0) }
        let bytes = UnsafeRawPointer(pointer)
        let count = strlen(pointer)
        return Words(start: bytes.assumingMemoryBound(to: UInt8.self), count: count)
    }
}
