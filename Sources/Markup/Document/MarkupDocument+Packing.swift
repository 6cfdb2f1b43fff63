package import Packing

/// A document as bytes, for the cache. What an author must be told of is not kept: such documents are read again.
extension MarkupDocument {
    /// A document without anything in it.
    package static var empty: MarkupDocument { MarkupParser.parse("") }

    /// Whether the document can be kept as bytes.
    package var isPackable: Bool { problems.isEmpty }

    /// Writes everything but problems.
    package func pack(into pack: inout PackWriter) {
        pack.write(headings) { pack, heading in
            pack.write(heading.level)
            pack.write(heading.id)
            pack.write(heading.text)
        }
        pack.write(links) { $1.pack(into: &$0) }
        pack.write(rawHTML) { pack, html in
            pack.write(html.tag)
            pack.write(html.isBlock)
            html.position.pack(into: &pack)
        }
        pack.write(runningText) { $1.pack(into: &$0) }
        pack.write(leadingTitle)
        pack.write(repeatsTitle)
        pack.write(headingShift)
        pack.write(summary) { $0.write($1) { $1.pack(into: &$0) } }
        pack.write(opening) { $1.pack(into: &$0) }
        body.pack(into: &pack)
    }

    /// Reads what `pack` wrote; bytes of something else make `isBroken` of the reader true.
    package init(from pack: inout PackReader) {
        headings = pack.list { Heading(level: $0.number(), id: $0.text(), text: $0.text()) }
        links = pack.list { Link(from: &$0) }
        rawHTML = pack.list { RawHTML(tag: $0.text(), isBlock: $0.flag(), position: MarkupPosition(from: &$0)) }
        runningText = pack.list { RunningText(from: &$0) }
        problems = []
        leadingTitle = pack.optionalText()
        repeatsTitle = pack.flag()
        headingShift = pack.number()
        summary = pack.optional { $0.list { ExcerptPiece(from: &$0) } }
        opening = pack.list { ExcerptPiece(from: &$0) }
        body = BodyTemplate(from: &pack, links: links.count)
    }
}

extension Link {
    fileprivate func pack(into pack: inout PackWriter) {
        pack.write(destination)
        pack.write(title)
        pack.write(words)
        for flag in [isEmpty, isImage, isDecorative, isAlone] { pack.write(flag) }
        position.pack(into: &pack)
        pack.write(lead)
    }

    fileprivate init(from pack: inout PackReader) {
        self.init(
            destination: pack.text(), title: pack.text(), words: pack.text(), isEmpty: pack.flag(),
            isImage: pack.flag(), isDecorative: pack.flag(), isAlone: pack.flag(),
            position: MarkupPosition(from: &pack), lead: pack.text()
        )
    }
}

extension MarkupPosition {
    fileprivate func pack(into pack: inout PackWriter) {
        for number in [line, column, length] { pack.write(number) }
    }

    fileprivate init(from pack: inout PackReader) {
        self.init(line: pack.number(), column: pack.number(), length: pack.number())
    }
}

extension RunningText {
    fileprivate func pack(into pack: inout PackWriter) {
        pack.write(words)
        pack.write(lines) { pack, line in
            pack.write(line.text)
            pack.write(line.number)
            pack.write(line.offset)
        }
    }

    fileprivate init(from pack: inout PackReader) {
        words = pack.text()
        lines = pack.list { Line(text: $0.text(), number: $0.number(), offset: $0.number()) }
    }
}

extension ExcerptPiece {
    fileprivate func pack(into pack: inout PackWriter) {
        switch self {
        case .text(let text):
            pack.write(0)
            pack.write(text)
        case .emptyLink(let place):
            pack.write(1)
            pack.write(place)
        case .end: pack.write(2)
        }
    }

    fileprivate init(from pack: inout PackReader) {
        switch pack.number() {
        case 0: self = .text(pack.text())
        case 1: self = .emptyLink(pack.number())
        default: self = .end
        }
    }
}

extension BodyTemplate {
    fileprivate func pack(into pack: inout PackWriter) {
        pack.write(bytes)
        pack.write(holes) { pack, hole in
            pack.write(Int(hole.kind.rawValue))
            pack.write(hole.place)
            pack.write(hole.link)
        }
    }

    /// - Parameter links: how many links the document has.
    fileprivate init(from pack: inout PackReader, links: Int) {
        let bytes = Array(pack.stretch())
        var last = 0
        let holes = pack.list { pack in
            let kind = UInt8(exactly: pack.number()).flatMap(Hole.Kind.init)
            let (place, link) = (pack.number(), pack.number())
            // A cache that was garbled in a way that nothing else told must not lead outside the arrays.
            let isSound =
                kind != nil && last...max(last, bytes.count) ~= place
                && (kind == .lineStart || kind == .closing || 0..<links ~= link)
            last = place
            return isSound ? kind.map { Hole(kind: $0, place: place, link: link) } : nil
        }
        self.init(bytes: bytes, holes: holes.compactMap(\.self))
    }
}
