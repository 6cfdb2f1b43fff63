import CCmark

/// Running text.
extension TreeWalk {
    /// The running text of a block.
    mutating func content(of block: Node, depth: Int) -> [Inline] {
        missedLines = 0
        lastLine = block.startLine
        defer { missedLines = 0 }
        return inlines(in: block, depth: depth).inlines
    }

    private mutating func inlines(in parent: Node, depth: Int) -> InlinePieces.Result {
        guard depth < limits.nesting else {
            tellTooDeep(parent)
            return InlinePieces.Result()
        }
        var pieces = InlinePieces(room: limits.nesting - depth)
        var isDecorated = false
        var next = parent.firstChild
        while let node = next {
            keepLine(of: node)
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

    /// libcmark does not count lines that end with a backslash.
    private mutating func keepLine(of node: Node) {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: lastLine += 1
        case CMARK_NODE_LINEBREAK:
            if lines.line(lastLine).last == UInt8(ascii: "\\") { missedLines += 1 }
            lastLine += 1
        default: lastLine = max(lastLine, node.endLine + missedLines)
        }
    }

    private static let decorative = "{decorative}"

    private func isDecoration(_ node: Node?) -> Bool {
        guard let node, node.type == CMARK_NODE_TEXT, node.literal.hasPrefix(Self.decorative) else { return false }
        return !escapedSigns(node, node.literal).contains(0)
    }

    private func escapedSigns(_ node: Node, _ text: String) -> Set<Int> {
        EscapedSigns.places(in: text, line: lines.line(node.startLine + missedLines), start: node.startColumn - 1)
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
        let text = PlainText(escaped: escapedSigns(node, literal), edges: edges(of: node, in: parent))
        for piece in text.pieces(of: words, from: skipped) {
            guard case .reference(let found, let written, let offset) = piece, openLinks == 0 else {
                pieces.append(piece)
                continue
            }
            let label = labels.contains(found) ? found : Typography.undone(found)
            if labels.contains(label) {
                foundReference(label)
                pieces.append(PlainText.Piece.footnote(label))
            } else {
                let line = node.startLine + missedLines
                let column = node.startColumn + offset
                let place =
                    lines.position(of: written, line: line, byteColumn: column)
                    ?? lines.position(of: Typography.undone(written), line: line, byteColumn: column)
                self.found(MarkupProblem(kind: .footnoteMissing(label), position: place ?? position(of: parent)))
                pieces.append(PlainText.Piece.text(written))
            }
        }
    }

    private func edges(of node: Node, in parent: Node) -> (before: PlainText.Edge, after: PlainText.Edge) {
        let isBlock = [CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING].contains(parent.type)
        func edge(_ neighbour: Node?) -> PlainText.Edge {
            guard let neighbour else { return isBlock ? .line : .mark }
            return [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(neighbour.type) ? .line : .mark
        }
        return (edge(node.previous), edge(node.next))
    }

    // As with blocks, the functions that call one another hold little else.

    private mutating func add(_ node: Node, isDecorative: Bool, depth: Int, to pieces: inout InlinePieces) {
        switch node.type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            pieces.append(emphasis(node.type, inlines(in: node, depth: depth)))
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            // A link stands before the links inside it (a picture in a link).
            let place = openLink()
            // libcmark tells the line of a link that begins after a line with a backslash at its end too small.
            let line = node.startLine + missedLines
            let content = inlines(in: node, depth: depth)
            pieces.append(link(node, content, isDecorative: isDecorative, line: line, at: place))
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
            if let raw = RawHTML(html, isBlock: false, at: position(of: node, missing: missedLines)) { found(raw) }
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
        _ node: Node, _ content: InlinePieces.Result, isDecorative: Bool, line: Int, at place: Int
    ) -> PlainText.Piece {
        let destination = restored(node.url)
        let isImage = node.type == CMARK_NODE_IMAGE
        let link = Link(
            destination: destination, title: restored(node.title), words: content.inlines.plainText,
            isEmpty: content.inlines.isEmpty, isImage: isImage, isDecorative: isDecorative, isAlone: false,
            position: lines.position(
                of: destination, line: line, byteColumn: node.startColumn, end: max(line, lastLine)))
        close(link, at: place)
        return .inline(isImage ? .image(content.inlines) : .link(content.inlines), height: content.height + 1)
    }
}
