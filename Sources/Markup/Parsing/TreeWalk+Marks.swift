import CCmark

/// Blocks that a mark at their start or end makes something else: headings with ids, call-outs, tasks.
extension TreeWalk {
    mutating func heading(_ node: Node, depth: Int) {
        let start = open(.heading) + 1
        let words = stream.bytes.count
        readContent(of: node, depth: depth)
        var (id, place) = (String?.none, position(of: node))
        if let written = HeadingMark.written(in: stream, after: start), let mark = positionOfMark(in: node) {
            place = mark
            id = HeadingMark.id(written)
            if id != nil {
                HeadingMark.remove(from: &stream)
            } else {
                let kind = MarkupProblem.Kind.headingIDUnreadable(Typography.undone(written))
                found.problems.append(MarkupProblem(kind: kind, position: place))
            }
        }
        let text = stream.plainText(start..<stream.events.count)
        found.headings.append(WrittenHeading(level: node.headingLevel, id: id, text: text, position: place))
        keepText(from: start, words, node)
        stream.add(.endHeading)
    }

    /// Where the mark `{#id}` of a heading stands, unless a backslash makes it text.
    private func positionOfMark(in heading: Node) -> MarkupPosition? {
        for number in (heading.startLine...heading.endLine).reversed() {
            let line = lines.line(number)
            guard line.contains(UInt8(ascii: "{")) else { continue }
            return HeadingMark.start(in: line).map { start in
                let end = line.dropFirst(start).firstIndex(of: UInt8(ascii: "}")) ?? line.endIndex - 1
                let mark = String(decoding: line[(line.startIndex + start)...end], as: UTF8.self)
                return lines.position(line: number, byteColumn: start + 1, length: mark.unicodeScalars.count)
            }
        }
        return nil
    }

    mutating func closeQuotation(_ node: Node, _ start: Int) {
        tellMarks(in: node, start)
        if begins(node.firstChild, with: "[!"), let word = CalloutMark.word(in: stream, at: start + 1) {
            if let kind = Callout.Kind(rawValue: word.lowercased()) {
                CalloutMark.remove(from: &stream, at: start + 1)
                stream.events[start].kind = .callout
                stream.events[start].start = Callout.Kind.allCases.firstIndex(of: kind) ?? 0
                return stream.add(.endCallout)
            }
            let place = place(of: "[!\(word)]", at: node.firstChild ?? node)
            found.problems.append(MarkupProblem(kind: .calloutUnknown(word), position: place))
        }
        stream.add(.endQuotation)
    }

    /// Tells the mark of a call-out that does not stand alone in the first line of a quotation.
    private mutating func tellMarks(in node: Node, _ start: Int) {
        guard let paragraph = node.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH else { return }
        for (line, word) in CalloutMark.others(in: stream, at: start + 1) {
            let (mark, number) = ("[!\(word)]", paragraph.startLine + line)
            let first = lines.line(number).drop { " \t>".utf8.contains($0) }
            guard line == 0 ? begins(paragraph, with: "[!") : first.starts(with: mark.utf8),
                let place = lines.position(of: mark, line: number, byteColumn: 1)
            else { continue }
            found.problems.append(MarkupProblem(kind: .calloutNotAlone(word), position: place))
        }
    }

    /// - Parameter hasNotes: whether there is a footnote in it, which stands elsewhere.
    mutating func closeItem(_ node: Node, _ start: Int, hasNotes: Bool) {
        if hasNotes, stream.events.count == start + 1 {
            stream.events.removeLast()
            return
        }
        let line = lines.line(node.firstChild?.startLine ?? 0)
        let mark = line.dropFirst((node.firstChild?.startColumn ?? 1) - 1)
        if mark.first == UInt8(ascii: "["), let isDone = TaskMark.take(from: &stream, at: start + 1, written: mark) {
            stream.events[start].start = isDone ? 2 : 1
        }
        stream.add(.endItem)
    }

    mutating func closeList(_ start: Int) {
        // Of a list whose entries stand elsewhere nothing is left.
        if stream.events.count == start + 1 {
            stream.events.removeLast()
        } else {
            stream.add(.endList, stream.events[start].start)
        }
    }
}
