/// A body's template while it is being written.
struct TemplateBytes {
    private var bytes: [UInt8] = []
    private var holes: [BodyTemplate.Hole] = []

    var template: BodyTemplate { BodyTemplate(bytes: bytes, holes: holes) }

    mutating func write(_ html: String) { bytes += html.utf8 }

    mutating func write(escaped text: String) { Escaping.append(text: text, to: &bytes) }

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
