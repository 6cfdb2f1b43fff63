import CCmark

/// Running text.
extension TreeWalk {
    /// The running text of a block.
    mutating func readContent(of block: Node, depth: Int) {
        missedLines = 0
        lastLine = block.startLine
        inlines(in: block, depth: depth)
        missedLines = 0
    }

    /// - Returns: how deep the marks inside are nested.
    @discardableResult
    private mutating func inlines(in parent: Node, depth: Int) -> Int {
        guard depth < limits.nesting else {
            tellTooDeep(parent)
            return 0
        }
        var level = InlineLevel(room: limits.nesting - depth)
        var isDecorated = false
        var next = parent.firstChild
        while let node = next {
            let type = node.type
            keepLine(of: node, type)
            if type == CMARK_NODE_TEXT {
                add(text: node, isDecorated ? Self.decorative.utf8CodeUnitCount : 0, parent, to: &level)
                isDecorated = false
            } else {
                isDecorated = type == CMARK_NODE_IMAGE && isDecoration(node.next)
                add(node, type, isDecorative: isDecorated, depth: depth + 1, to: &level)
            }
            next = node.next
        }
        if level.isTooDeep { tellTooDeep(parent) }
        return level.height
    }

    /// libcmark does not count lines that end with a backslash.
    private mutating func keepLine(of node: Node, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_SOFTBREAK: lastLine += 1
        case CMARK_NODE_LINEBREAK:
            if lines.line(lastLine).last == UInt8(ascii: "\\") { missedLines += 1 }
            lastLine += 1
        default: lastLine = max(lastLine, node.endLine + missedLines)
        }
    }

    // As with blocks, the functions that call one another hold little else.

    private mutating func add(
        _ node: Node, _ type: cmark_node_type, isDecorative: Bool, depth: Int, to level: inout InlineLevel
    ) {
        switch type {
        case CMARK_NODE_EMPH:
            stream.add(.emphasis)
            level.add(height: inlines(in: node, depth: depth) + 1)
            stream.add(.endEmphasis)
        case CMARK_NODE_STRONG:
            stream.add(.strong)
            level.add(height: inlines(in: node, depth: depth) + 1)
            stream.add(.endStrong)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            // A link stands before the links inside it (a picture in a link).
            let place = openLink(type)
            // libcmark tells the line of a link that begins after a line with a backslash at its end too small.
            let line = node.startLine + missedLines
            level.add(height: inlines(in: node, depth: depth) + 1)
            close(node, isDecorative: isDecorative, line: line, at: place)
        default: leaf(node, type)
        }
    }

    private mutating func leaf(_ node: Node, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_SOFTBREAK: stream.add(.softBreak)
        case CMARK_NODE_LINEBREAK: stream.add(.lineBreak)
        case CMARK_NODE_CODE: stream.add(.code, node.literal, restoredBy: mask)
        case CMARK_NODE_HTML_INLINE:
            stream.add(.inlineHTML, node.literal, restoredBy: mask)
            keepHTML(isBlock: false, isNested: true, at: position(of: node, missing: missedLines))
        default: break
        }
    }

    // MARK: Links and pictures

    /// Keeps places for a link that is about to be read, before those inside it: one among the links, one among the
    /// events.
    private mutating func openLink(_ type: cmark_node_type) -> (link: Int, event: Int) {
        openLinks += 1
        stream.add(type == CMARK_NODE_IMAGE ? .image : .link)
        if found.links.isEmpty { found.links.reserveCapacity(8) }
        found.links.append(Link.unread)
        return (found.links.count - 1, stream.events.count - 1)
    }

    private mutating func close(_ node: Node, isDecorative: Bool, line: Int, at place: (link: Int, event: Int)) {
        openLinks -= 1
        let isImage = stream.events[place.event].kind == .image
        let content = place.event + 1..<stream.events.count
        let url = node.url
        let title = node.title
        let destination = restored(url)
        let words = stream.plainText(content, withHTML: isImage && options.rawHTML != .omitted)
        let isAutolink =
            !isImage && content.count == 1 && words == destination
            && lines.line(line).dropFirst(node.startColumn - 1).first == UInt8(ascii: "<")
        found.links[place.link] = Link(
            destination: destination, title: title.isEmpty ? "" : restored(title),
            words: words, isEmpty: isAutolink || stream.isBlank(content), isImage: isImage, isDecorative: isDecorative,
            isAlone: false,
            position: lines.position(
                of: url, line: line, byteColumn: node.startColumn, end: max(line, lastLine)))
        if url.starts(with: Self.figure) { found.links[place.link].lead = stream.lead(before: place.event) }
        stream.events[place.event].start = found.links.count - place.link - 1
        stream.events[place.event].end = content.count + 1
        stream.add(isImage ? .endImage : .endLink, content.isEmpty ? 1 : 0)
    }

    /// The scheme of links to figures, whose words are held against them.
    private static let figure = Array("stat:".utf8)

    private static let decorative: StaticString = "{decorative}"

    private func isDecoration(_ node: Node?) -> Bool {
        guard let node, node.type == CMARK_NODE_TEXT else { return false }
        let literal = node.literal
        guard Self.decorative.withUTF8Buffer({ literal.starts(with: $0) }) else { return false }
        return !escapedSigns(node, String(decoding: literal, as: UTF8.self)).contains(0)
    }

    // MARK: Text

    private func escapedSigns(_ node: Node, _ text: String) -> Set<Int> {
        EscapedSigns.places(in: text, line: lines.line(node.startLine + missedLines), start: node.startColumn - 1)
    }

    /// - Parameter skipped: how many bytes at the start of the text belong to the picture before it.
    private mutating func add(text node: Node, _ skipped: Int, _ parent: Node, to level: inout InlineLevel) {
        let literal = node.literal
        if ByteSearch.contains(UInt8(ascii: "]"), in: literal) { tellUnreadLinks(in: node) }
        if options.smartPunctuation, ByteSearch.contains(UInt8(ascii: ":"), in: literal),
            let text = addressesAsWritten(in: node)
        {
            return addSigns(of: node, text, skipped, parent, to: &level)
        }
        guard !PlainText.mayHoldSigns(literal) else {
            return addSigns(
                of: node, String(decoding: literal, as: UTF8.self), skipped, parent, to: &level)
        }
        guard skipped < literal.count else { return }
        stream.add(text: UnsafeBufferPointer(rebasing: literal[skipped...]), restoredBy: mask)
    }

    /// Finds the references to footnotes and the tildes in a text.
    private mutating func addSigns(
        of node: Node, _ literal: String, _ skipped: Int, _ parent: Node, to level: inout InlineLevel
    ) {
        let words = mask?.restored(literal) ?? literal
        let text = PlainText(escaped: escapedSigns(node, literal), edges: edges(of: node, in: parent))
        for piece in text.pieces(of: words, from: skipped) {
            switch piece {
            case .text(let text): stream.add(text: text.utf8)
            case .tildes(let count, let opens, let closes):
                level.add(tildes: count, opens: opens, closes: closes, to: &stream)
            case .reference(_, let written, _) where openLinks > 0: stream.add(text: written.utf8)
            case .reference(let label, let written, let offset):
                add(reference: label, written, at: offset, in: node, of: parent)
            }
        }
    }

    private mutating func add(
        reference label: String, _ written: String, at offset: Int, in node: Node, of parent: Node
    ) {
        if let place = labels.place(of: label) ?? labels.place(of: Typography.undone(label)) {
            found.references.append(place)
            return stream.add(.reference, place)
        }
        let line = node.startLine + missedLines
        let column = node.startColumn + offset
        let place =
            lines.position(of: written, line: line, byteColumn: column)
            ?? lines.position(of: Typography.undone(written), line: line, byteColumn: column)
        let kind = MarkupProblem.Kind.footnoteMissing(Typography.undone(label))
        found.problems.append(MarkupProblem(kind: kind, position: place ?? position(of: parent)))
        stream.add(text: written.utf8)
    }

    /// A text in which addresses that are no links have their hyphens and full stops back; nothing where it has none
    /// that were made typographic.
    private func addressesAsWritten(in node: Node) -> String? {
        let text = String(decoding: node.literal, as: UTF8.self)
        return Typography.restoringAddresses(in: text) { address in
            let line = lines.line(node.startLine + missedLines)
            return address.utf8.count < 2000 && line.firstRange(of: address.utf8) != nil
        }
    }

    /// Tells links that are none because a space stands behind the scheme of their address.
    private mutating func tellUnreadLinks(in node: Node) {
        let text = String(decoding: node.literal, as: UTF8.self)
        for link in UnreadLink.all(in: text) {
            let written = "\(link.scheme):\(link.rest)"
            let line = node.startLine + missedLines
            guard !escapedSigns(node, text).contains(link.offset),
                let place = lines.position(of: written, line: line, byteColumn: node.startColumn + link.offset + 2)
            else { continue }
            found.problems.append(
                MarkupProblem(kind: .linkUnread(scheme: link.scheme, rest: link.rest), position: place))
        }
    }

    private func edges(of node: Node, in parent: Node) -> (before: PlainText.Edge, after: PlainText.Edge) {
        let isBlock = parent.type == CMARK_NODE_PARAGRAPH || parent.type == CMARK_NODE_HEADING
        func edge(_ neighbour: Node?) -> PlainText.Edge {
            guard let type = neighbour?.type else { return isBlock ? .line : .mark }
            return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? .line : .mark
        }
        return (edge(node.previous), edge(node.next))
    }
}
