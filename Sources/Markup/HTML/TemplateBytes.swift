/// A body's template while it is being written.
struct TemplateBytes {
    private var bytes: [UInt8] = []
    private var holes: [BodyTemplate.Hole] = []

    /// - Parameters:
    ///   - count: how many bytes there will be, nearly.
    ///   - links: how many links and pictures there are.
    init(reserving count: Int, links: Int) {
        bytes.reserveCapacity(count)
        holes.reserveCapacity(2 * links)
    }

    /// What has been written, without the room that was kept for more.
    var template: BodyTemplate { BodyTemplate(bytes: bytes.fitted, holes: holes.fitted) }

    mutating func write(_ html: StaticString) { html.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func write(html: String) { bytes += html.utf8 }

    mutating func write(_ html: ArraySlice<UInt8>) { bytes += html }

    /// - Parameter range: the part of `words` that is written.
    mutating func write(escaped words: [UInt8], _ range: Range<Int>) {
        Escaping.append(text: words, range, to: &bytes)
    }

    mutating func write(escaped text: String) { Escaping.append(text: text, to: &bytes) }

    mutating func write(repeating sign: UInt8, count: Int) { bytes += repeatElement(sign, count: count) }

    /// - Parameter link: its place among the document's links.
    mutating func leave(_ kind: BodyTemplate.Hole.Kind, link: Int) {
        holes.append(BodyTemplate.Hole(kind: kind, place: bytes.count, link: link))
    }

    /// Ends the last line, if there is one that is not ended.
    mutating func startLine() {
        if let hole = holes.last, hole.place == bytes.count {
            // Nobody knows yet what stands there.
            if hole.kind != .lineStart { leave(.lineStart, link: 0) }
        } else if let last = bytes.last, last != UInt8(ascii: "\n") {
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

extension Array {
    /// The same elements in no more room than they need, for what is kept long.
    var fitted: [Element] { capacity == count ? self : withUnsafeBufferPointer { Array($0) } }
}
