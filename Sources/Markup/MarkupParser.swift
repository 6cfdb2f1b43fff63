import CCmark

/// Reads CommonMark with libcmark and copies its tree, in one walk, into a value.
package struct MarkupParser {
    /// Blocks and marks nested deeper than this are not read; nobody writes such a document by hand.
    package static let depthLimit = 100

    private var ids = HeadingIDs()
    private var headings: [Heading] = []
    private var links: [Link] = []
    private var rawHTML: [RawHTML] = []
    private var tooDeep: [MarkupPosition] = []
    private var runningText: [RunningText] = []
    private let lines: SourceLines

    private init(_ text: String) {
        lines = SourceLines(text)
    }

    /// Parses a document; any text is one (CommonMark has no syntax errors).
    package static func parse(_ text: String) -> MarkupDocument {
        var text = text
        let root = text.withUTF8 { bytes -> OpaquePointer? in
            let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
            defer { cmark_parser_free(parser) }
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
            return cmark_parser_finish(parser)
        }
        defer { cmark_node_free(root) }
        var parser = MarkupParser(text)
        let blocks = parser.blocks(in: root, depth: 0)
        return MarkupDocument(
            blocks: blocks, headings: parser.headings, links: parser.links, rawHTML: parser.rawHTML,
            runningText: parser.runningText,
            tooDeep: parser.tooDeep)
    }

    private mutating func blocks(in parent: OpaquePointer?, depth: Int) -> [Block] {
        guard depth < Self.depthLimit else {
            tooDeep.append(position(of: parent))
            return []
        }
        var blocks: [Block] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            if let block = block(node, depth: depth + 1) { blocks.append(block) }
            next = cmark_node_next(node)
        }
        return blocks
    }

    private mutating func block(_ node: OpaquePointer, depth: Int) -> Block? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            let content = inlines(in: node, depth: depth)
            keepText(of: content, node)
            return .paragraph(content)
        case CMARK_NODE_HEADING:
            let (id, content) = ids.assign(to: inlines(in: node, depth: depth))
            let heading = Heading(level: Int(cmark_node_get_heading_level(node)), id: id, content: content)
            headings.append(heading)
            keepText(of: content, node)
            return .heading(heading)
        case CMARK_NODE_BLOCK_QUOTE:
            return .blockQuote(blocks(in: node, depth: depth))
        case CMARK_NODE_LIST:
            return .list(list(node, depth: depth))
        case CMARK_NODE_CODE_BLOCK:
            return .codeBlock(info: string(cmark_node_get_fence_info(node)), text: literal(of: node))
        case CMARK_NODE_HTML_BLOCK:
            let html = literal(of: node)
            if let raw = RawHTML(html, isBlock: true, at: position(of: node)) { rawHTML.append(raw) }
            return .html(html)
        case CMARK_NODE_THEMATIC_BREAK:
            return .thematicBreak
        default:
            // The remaining types are made by other programs' extensions only.
            return nil
        }
    }

    private mutating func keepText(of content: [Inline], _ node: OpaquePointer) {
        let words = content.textOutsideLinks
        // Only words with a number in them are ever asked for.
        guard words.contains(where: \.isNumber) || words.contains("illion") || words.contains("thousand") else {
            return
        }
        let first = Int(cmark_node_get_start_line(node))
        let last = max(first, Int(cmark_node_get_end_line(node)))
        runningText.append(
            RunningText(words: words, block: position(of: node), lines: (first...last).map(lines.text)))
    }

    private mutating func list(_ node: OpaquePointer, depth: Int) -> List {
        var items: [[Block]] = []
        var next = cmark_node_first_child(node)
        while let item = next {
            items.append(blocks(in: item, depth: depth))
            next = cmark_node_next(item)
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0, items: items)
    }

    private mutating func inlines(in parent: OpaquePointer?, depth: Int) -> [Inline] {
        guard depth < Self.depthLimit else {
            tooDeep.append(position(of: parent))
            return []
        }
        var inlines: [Inline] = []
        // libcmark cuts text at every character that could have begun a mark; here it is one piece again.
        var text = ""
        var next = cmark_node_first_child(parent)
        while let node = next {
            if cmark_node_get_type(node) == CMARK_NODE_TEXT {
                text += literal(of: node)
            } else if let inline = inline(node, depth: depth + 1) {
                if !text.isEmpty { inlines.append(.text(text)) }
                text = ""
                inlines.append(inline)
            }
            next = cmark_node_next(node)
        }
        if !text.isEmpty { inlines.append(.text(text)) }
        return inlines
    }

    private mutating func inline(_ node: OpaquePointer, depth: Int) -> Inline? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(of: node))
        case CMARK_NODE_HTML_INLINE:
            let html = literal(of: node)
            if let raw = RawHTML(html, isBlock: false, at: position(of: node)) { rawHTML.append(raw) }
            return .html(html)
        case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth))
        case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth))
        case CMARK_NODE_LINK: return .link(link(node, isImage: false, depth: depth))
        case CMARK_NODE_IMAGE: return .image(link(node, isImage: true, depth: depth))
        default: return nil
        }
    }

    private mutating func link(_ node: OpaquePointer, isImage: Bool, depth: Int) -> Link {
        let destination = string(cmark_node_get_url(node))
        // A link stands before the links inside it (a picture in a link).
        let place = links.count
        let content = inlines(in: node, depth: depth)
        let link = Link(
            destination: destination, title: string(cmark_node_get_title(node)), content: content,
            isImage: isImage,
            position: lines.position(
                of: destination, near: position(of: node), end: Int(cmark_node_get_end_line(node))))
        links.insert(link, at: place)
        return link
    }

    private func position(of node: OpaquePointer?) -> MarkupPosition {
        lines.position(line: Int(cmark_node_get_start_line(node)), byteColumn: Int(cmark_node_get_start_column(node)))
    }

    private func literal(of node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
