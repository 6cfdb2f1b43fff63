import CCmark

/// Running text.
extension TreeWalk {
    /// The running text of a block.
    mutating func content(of block: Node, depth: Int) -> [Inline] {
        missedLines = 0
        lastLine = block.startLine
        defer { missedLines = 0 }
        return inlines(in: block, depth: depth)
    }

    private mutating func inlines(in parent: Node, depth: Int) -> [Inline] {
        guard depth < limits.nesting else {
            found(MarkupProblem(kind: .nestedTooDeep, position: position(of: parent)))
            return []
        }
        var pieces = InlinePieces()
        var isDecorated = false
        for node in parent.children {
            keepLine(of: node)
            if node.type == CMARK_NODE_TEXT {
                take(node, isDecorated ? Self.decorative.utf8.count : 0, parent, into: &pieces)
                isDecorated = false
                continue
            }
            isDecorated = node.type == CMARK_NODE_IMAGE && isDecoration(node.next)
            if let inline = inline(node, isDecorative: isDecorated, depth: depth + 1) { pieces.append(inline) }
        }
        return pieces.inlines
    }

    /// libcmark does not count lines that end with a backslash.
    private mutating func keepLine(of node: Node) {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: lastLine += 1
        case CMARK_NODE_LINEBREAK:
            if lines.line(lastLine).utf8.last == UInt8(ascii: "\\") { missedLines += 1 }
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
        let text = PlainText(escaped: escapedSigns(node, literal))
        for piece in text.pieces(of: words, from: skipped) {
            guard case .reference(let label, let written) = piece, openLinks == 0 else {
                pieces.append(piece)
                continue
            }
            if labels.contains(label) {
                foundReference(label)
                pieces.append(PlainText.Piece.footnote(label))
            } else {
                let place = lines.position(of: written, from: parent.startLine, to: parent.endLine)
                found(MarkupProblem(kind: .footnoteMissing(label), position: place ?? position(of: parent)))
                pieces.append(PlainText.Piece.text(written))
            }
        }
    }

    private mutating func inline(_ node: Node, isDecorative: Bool, depth: Int) -> Inline? {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(restored(node.literal))
        case CMARK_NODE_HTML_INLINE:
            let html = restored(node.literal)
            if let raw = RawHTML(html, isBlock: false, at: position(of: node, missing: missedLines)) { found(raw) }
            return .html(html)
        case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth))
        case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth))
        case CMARK_NODE_LINK: return .link(link(node, isImage: false, isDecorative: false, depth: depth))
        case CMARK_NODE_IMAGE: return .image(link(node, isImage: true, isDecorative: isDecorative, depth: depth))
        default: return nil
        }
    }

    private mutating func link(_ node: Node, isImage: Bool, isDecorative: Bool, depth: Int) -> Link {
        let destination = restored(node.url)
        let line = node.startLine + missedLines
        // A link stands before the links inside it (a picture in a link).
        let place = linkCount
        openLinks += 1
        let content = inlines(in: node, depth: depth)
        openLinks -= 1
        let link = Link(
            destination: destination, title: restored(node.title), content: content, isImage: isImage,
            isDecorative: isDecorative, isAlone: false,
            position: lines.position(
                of: destination, line: line, byteColumn: node.startColumn, end: max(line, lastLine)))
        found(link, at: place)
        return link
    }
}
