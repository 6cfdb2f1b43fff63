/// A body's template while it is being written.
struct TemplateBytes {
    private var bytes: [UInt8] = []
    private var holes: [BodyTemplate.Hole] = []

    /// - Parameter count: how many bytes there will be, nearly.
    init(reserving count: Int) { bytes.reserveCapacity(count) }

    /// What has been written, without the room that was kept for more.
    var template: BodyTemplate {
        bytes.withUnsafeBufferPointer { BodyTemplate(bytes: Array($0), holes: holes) }
    }

    mutating func write(_ html: StaticString) { html.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func write(html: String) { bytes += html.utf8 }

    mutating func write(_ html: ArraySlice<UInt8>) { bytes += html }

    mutating func write(escaped words: ArraySlice<UInt8>) { Escaping.append(text: words, to: &bytes) }

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
