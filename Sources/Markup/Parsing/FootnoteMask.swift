/// Hides the starts of footnotes, `[^label]:`, from libcmark, which would read some of them as reference definitions.
struct FootnoteMask {
    /// Stand for the brackets; control characters that no page can hold.
    private static let opening = UInt8(1)
    private static let closing = UInt8(2)

    /// The document with the brackets of each footnote replaced, byte for byte as long.
    let bytes: [UInt8]
    /// The labels by line, from 1, in lower case.
    let labels: [Int: String]

    /// Nothing where the document has no footnotes.
    init?(_ lines: TextLines) {
        let mayHoldLabels = lines.bytes.withUnsafeBufferPointer { ByteSearch.contains(UInt8(ascii: "^"), in: $0) }
        // A document with such a sign in it has no footnotes: otherwise it could not be told from a hidden bracket.
        guard mayHoldLabels, !lines.bytes.contains(where: Self.isSign) else { return nil }
        var bytes = lines.bytes
        var labels: [Int: String] = [:]
        for number in 1...lines.count {
            guard let brackets = Self.definition(in: bytes, from: lines.range(number).lowerBound) else { continue }
            labels[number] = Self.label(bytes[(brackets.lowerBound + 2)..<brackets.upperBound])
            bytes[brackets.lowerBound] = Self.opening
            bytes[brackets.upperBound] = Self.closing
        }
        guard !labels.isEmpty else { return nil }
        self.bytes = bytes
        self.labels = labels
    }

    /// Turns text of the masked document into what its author wrote.
    static func restore(_ bytes: inout [UInt8], from start: Int) {
        for index in start..<bytes.count {
            if bytes[index] == opening { bytes[index] = UInt8(ascii: "[") }
            if bytes[index] == closing { bytes[index] = UInt8(ascii: "]") }
        }
    }

    /// Text of the masked document as its author wrote it.
    func restored(_ text: String) -> String {
        guard text.utf8.contains(where: Self.isSign) else { return text }
        var bytes = Array(text.utf8)
        Self.restore(&bytes, from: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSign(_ byte: UInt8) -> Bool { byte == opening || byte == closing }

    private static func label(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }

    /// The brackets of the footnote that a line begins, if it does: `[^label]:` after marks of quotations and lists.
    private static func definition(in bytes: [UInt8], from start: Int) -> ClosedRange<Int>? {
        var index = start
        while index < bytes.count, let end = mark(in: bytes, at: index) { index = end }
        let bracket = index
        guard bracket + 4 < bytes.count, bytes[bracket] == UInt8(ascii: "["), bytes[bracket + 1] == UInt8(ascii: "^")
        else { return nil }
        index += 2
        while index < bytes.count, index - bracket < 200, isOfLabel(bytes[index]) { index += 1 }
        guard index > bracket + 2, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "]"),
            bytes[index + 1] == UInt8(ascii: ":")
        else { return nil }
        return bracket...index
    }

    /// The end of a space, or of a mark that begins a quotation or an entry of a list.
    private static func mark(in bytes: [UInt8], at index: Int) -> Int? {
        func isSpace(_ place: Int) -> Bool { place < bytes.count && bytes[place] == UInt8(ascii: " ") }
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return isSpace(index + 1) ? index + 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let end = bytes[index...].prefix(10).prefix { (0x30...0x39).contains($0) }.endIndex
            let isMark = end < bytes.count && ".)".utf8.contains(bytes[end]) && isSpace(end + 1)
            return isMark ? end + 1 : nil
        default: return nil
        }
    }

    static func isOfLabel(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: " ") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != 127
    }
}
