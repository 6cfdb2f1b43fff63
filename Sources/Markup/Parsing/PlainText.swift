/// A stretch of text between other marks, with the signs in it that mark something by themselves.
struct PlainText {
    /// A sign or what stands between signs.
    enum Piece {
        case text(String)
        /// `[^label]`, the label in lower case, as it is written, and where it stands, in bytes.
        case reference(String, written: String, at: Int)
        /// One or two tildes.
        case tildes(Int, opens: Bool, closes: Bool)
    }

    /// Places, in bytes, of signs that stand for themselves.
    let escaped: Set<Int>
    /// What stands before and after the text.
    let edges: (before: Edge, after: Edge)

    /// What a text borders on.
    enum Edge {
        /// The start or the end of a line.
        case line
        /// A mark, such as `**`.
        case mark
    }

    /// Whether there is anything to look for.
    static func mayHoldSigns(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteSearch.contains(UInt8(ascii: "~"), in: words) || ByteSearch.contains(UInt8(ascii: "^"), in: words)
    }

    /// Cuts words at their signs.
    ///
    /// - Parameter first: where to begin, in bytes.
    func pieces(of words: String, from first: Int) -> [Piece] {
        let bytes = Array(words.utf8)
        var pieces: [Piece] = []
        var start = first
        var index = first
        func flush(_ end: Int) {
            if end > start { pieces.append(.text(String(decoding: bytes[start..<end], as: UTF8.self))) }
        }
        while index < bytes.count {
            if let end = tildes(in: bytes, at: index) {
                flush(index)
                pieces.append(piece(bytes, index..<end))
                index = end
                start = end
            } else if let end = reference(in: bytes, at: index) {
                flush(index)
                let label = String(decoding: bytes[(index + 2)..<(end - 1)], as: UTF8.self)
                pieces.append(.reference(label.lowercased(), written: "[^\(label)]", at: index))
                index = end
                start = end
            } else {
                index += 1
            }
        }
        flush(bytes.count)
        return pieces
    }

    /// The end of a run of one or two tildes; three and more are text.
    private func tildes(in bytes: [UInt8], at start: Int) -> Int? {
        func isTilde(_ index: Int) -> Bool {
            bytes.indices.contains(index) && bytes[index] == UInt8(ascii: "~") && !escaped.contains(index)
        }
        guard isTilde(start), !isTilde(start - 1) else { return nil }
        var end = start
        while isTilde(end) { end += 1 }
        return end - start <= 2 ? end : nil
    }

    private func reference(in bytes: [UInt8], at start: Int) -> Int? {
        guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^"),
            !escaped.contains(start)
        else { return nil }
        let end = bytes[(start + 2)...].prefix(200).prefix(while: FootnoteMask.isOfLabel).endIndex
        return end > start + 2 && end < bytes.count && bytes[end] == UInt8(ascii: "]") ? end + 1 : nil
    }

    /// Whether tildes can open and close follows CommonMark's rule for emphasis (6.2): what stands beside them.
    private func piece(_ bytes: [UInt8], _ run: Range<Int>) -> Piece {
        let before = String(decoding: bytes[max(0, run.lowerBound - 4)..<run.lowerBound], as: UTF8.self).last
        let after = String(decoding: bytes[run.upperBound..<min(bytes.count, run.upperBound + 8)], as: UTF8.self).first
        let isAfterSpace = before.map(\.isWhitespace) ?? (edges.before == .line)
        let isBeforeSpace = after.map(\.isWhitespace) ?? (edges.after == .line)
        let isAfterSign = before.map(Self.isSign) ?? (edges.before == .mark)
        let isBeforeSign = after.map(Self.isSign) ?? (edges.after == .mark)
        let opens = !isBeforeSpace && (!isBeforeSign || isAfterSpace || isAfterSign)
        let closes = !isAfterSpace && (!isAfterSign || isBeforeSpace || isBeforeSign)
        return .tildes(run.count, opens: opens, closes: closes)
    }

    private static func isSign(_ character: Character) -> Bool { character.isPunctuation || character.isSymbol }
}
