/// Finds the signs of a text that were written with a backslash, or as an entity, and so mark nothing.
///
/// libcmark's text no longer says so: it is held against the line that it was read from.
enum EscapedSigns {
    /// Lines longer than this are not searched for a text that does not stand where libcmark says.
    private static let longLine = 2000
    /// How far from there it is looked for.
    private static let slack = 200

    /// The places, in bytes, of escaped signs in `text`.
    ///
    /// - Parameter start: where the text begins in the line, in bytes, as libcmark says, which is wrong in some
    ///   continued lines.
    static func places(in text: String, line: ArraySlice<UInt8>, start: Int) -> Set<Int> {
        let bytes = Array(text.utf8)
        if let places = align(bytes, line, from: line.startIndex + start) { return places }
        guard line.count <= longLine, line.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") })
        else { return [] }
        let nearby = (line.startIndex + start - slack..<line.startIndex + start + slack).clamped(to: line.indices)
        return nearby.lazy.compactMap { align(bytes, line, from: $0) }.first ?? []
    }

    /// Reads the source from `start` on as the text, if it can be.
    private static func align(_ text: [UInt8], _ source: ArraySlice<UInt8>, from start: Int) -> Set<Int>? {
        var places: Set<Int> = []
        var index = start
        var place = 0
        while place < text.count {
            guard source.indices.contains(index) else { return nil }
            if source[index] == UInt8(ascii: "\\"), index + 1 < source.endIndex, source[index + 1] == text[place],
                isPunctuation(text[place])
            {
                places.insert(place)
                index += 2
                place += 1
            } else if source[index] == text[place], !isAmpersand(source[index...]) {
                index += 1
                place += 1
            } else if source[index] == UInt8(ascii: "&"),
                let end = source[index...].prefix(40).firstIndex(of: UInt8(ascii: ";"))
            {
                // An entity stands for one character.
                places.insert(place)
                index = end + 1
                repeat { place += 1 } while place < text.count && text[place] & 0xC0 == 0x80
            } else if let count = typographic(text[place...], source[index...]) {
                index += count
                place += 3
            } else {
                return nil
            }
        }
        return places
    }

    /// Whether an entity begins the source that stands for `&`, its own first sign.
    private static func isAmpersand(_ source: ArraySlice<UInt8>) -> Bool {
        guard source.first == UInt8(ascii: "&") else { return false }
        let name = String(decoding: source.prefix(12).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        return name.utf8.count < 12 && name.lowercased().wholeMatch(of: /&(?:amp|#0*38|#x0*26)/) != nil
            && source.dropFirst(name.utf8.count).first == UInt8(ascii: ";")
    }

    /// How many signs of the source a typographic sign of the text stands for.
    private static func typographic(_ text: ArraySlice<UInt8>, _ source: ArraySlice<UInt8>) -> Int? {
        Typography.signs.first {
            text.starts(with: $0.0.utf8) && source.starts(with: $0.1.utf8)
        }?.1.utf8.count
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte) || (123...126).contains(byte)
    }
}
