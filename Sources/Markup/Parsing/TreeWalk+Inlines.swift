import CCmark

/// Running text.
extension TreeWalk {
    mutating func inlines(in parent: Node, depth: Int) -> [Inline] { content(of: parent, depth: depth).inlines }

    private mutating func content(of parent: Node, depth: Int) -> InlinePieces.Result {
        guard depth < limits.nesting else {
            tellTooDeep(parent)
            return InlinePieces.Result()
        }
        var pieces = InlinePieces(room: limits.nesting - depth)
        var isDecorated = false
        var next = parent.firstChild
        while let node = next {
            if node.type == CMARK_NODE_TEXT {
                take(node, isDecorated ? Self.decorative.utf8.count : 0, parent, into: &pieces)
                isDecorated = false
            } else {
                isDecorated = node.type == CMARK_NODE_IMAGE && isDecoration(node.next)
                add(node, isDecorative: isDecorated, depth: depth + 1, to: &pieces)
            }
            next = node.next
        }
        return result(of: pieces, parent)
    }

    private mutating func result(of pieces: InlinePieces, _ parent: Node) -> InlinePieces.Result {
        let result = pieces.result
        if result.isTooDeep { tellTooDeep(parent) }
        return result
    }

    private static let decorative = "{decorative}"

    private func isDecoration(_ node: Node?) -> Bool {
        guard let node, node.type == CMARK_NODE_TEXT, node.literal.hasPrefix(Self.decorative) else { return false }
        return !escapedSigns(node, node.literal).contains(0)
    }

    private func escapedSigns(_ node: Node, _ text: String) -> Set<Int> {
        EscapedSigns.places(in: text, line: lines.line(node.startLine), start: node.startColumn - 1)
    }

    /// Finds the references to footnotes and the tildes in a text.
    ///
    /// - Parameter skipped: how many bytes at its start belong to the picture before it.
    private mutating func take(_ node: Node, _ skipped: Int, _ parent: Node, into pieces: inout InlinePieces) {
        let literal = node.literal
        let words = restored(literal)
        guard PlainText.mayHoldSigns(words) else {
            if skipped < words.utf8.count {
                pieces.append(PlainText.Piece.text(String(words.utf8.dropFirst(skipped)) ?? ""))
            }
            return
        }
        let text = PlainText(escaped: escapedSigns(node, literal))
        for piece in text.pieces(of: words, from: skipped) {
            guard case .reference(let label, let written, let offset) = piece, openLinks == 0 else {
                pieces.append(piece)
                continue
            }
            if labels.contains(label) {
                foundReference(label)
                pieces.append(PlainText.Piece.footnote(label))
            } else {
                let place = lines.position(of: written, line: node.startLine, byteColumn: node.startColumn + offset)
                found(MarkupProblem(kind: .footnoteMissing(label), position: place ?? position(of: parent)))
                pieces.append(PlainText.Piece.text(written))
            }
        }
    }

    // As with blocks, the functions that call one another hold little else.

    private mutating func add(_ node: Node, isDecorative: Bool, depth: Int, to pieces: inout InlinePieces) {
        switch node.type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            pieces.append(emphasis(node.type, content(of: node, depth: depth)))
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            // A link stands before the links inside it (a picture in a link).
            let place = openLink()
            let content = content(of: node, depth: depth)
            pieces.append(link(node, content, isDecorative: isDecorative, at: place))
        default:
            if let inline = leaf(node) { pieces.append(.inline(inline, height: 0)) }
        }
    }

    private mutating func leaf(_ node: Node) -> Inline? {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(restored(node.literal))
        case CMARK_NODE_HTML_INLINE:
            let html = restored(node.literal)
            if let raw = RawHTML(html, isBlock: false, at: position(of: node)) { found(raw) }
            return .html(html)
        default: return nil
        }
    }

    private func emphasis(_ type: cmark_node_type, _ content: InlinePieces.Result) -> PlainText.Piece {
        .inline(
            type == CMARK_NODE_EMPH ? .emphasis(content.inlines) : .strong(content.inlines),
            height: content.height + 1)
    }

    private mutating func link(
        _ node: Node, _ content: InlinePieces.Result, isDecorative: Bool, at place: Int
    ) -> PlainText.Piece {
        let destination = restored(node.url)
        let isImage = node.type == CMARK_NODE_IMAGE
        let link = Link(
            destination: destination, title: restored(node.title), content: content.inlines, isImage: isImage,
            isDecorative: isDecorative, isAlone: false,
            position: lines.position(
                of: destination, line: node.startLine, byteColumn: node.startColumn, end: node.endLine))
        close(link, at: place)
        return .inline(isImage ? .image(link) : .link(link), height: content.height + 1)
    }
}
