/// A stretch of a document's text outside links and code, for checks of its words.
package struct RunningText: Sendable {
    /// How often the source may be gone through in search of words that do not stand there as they are meant.
    private static let passes = 64

    /// The text; what was left out of it is a line break.
    package let words: String
    /// The lines that it was read from.
    package let lines: [Line]

    /// A line of the document.
    package struct Line: Sendable {
        /// What stands in it, without the marks that the document does not have.
        package let text: String
        /// From 1.
        package let number: Int
        /// How many Unicode scalars of the line stand before the text.
        package let offset: Int
    }

    /// The places of stretches of the words, found again in the source, one after the other.
    ///
    /// - Parameter stretches: their offsets and lengths in Unicode scalars, in the order of the words.
    package func positions(of stretches: [(offset: Int, length: Int)]) -> [MarkupPosition] {
        guard !stretches.isEmpty else { return [] }
        let scalars = Array(words.unicodeScalars)
        var budget = Self.passes * lines.reduce(1) { $0 + $1.text.utf8.count }
        var place = Place()
        return stretches.map { stretch in
            let text = Self.text(scalars, stretch.offset, stretch.length)
            // With the words before it, so that the same number inside a link is not taken for it.
            let context = max(0, stretch.offset - 8)
            let longer = Self.text(scalars, context, stretch.offset - context + stretch.length)
            guard let found = find(longer, endingWith: text, from: place, &budget) ?? find(text, from: place, &budget)
            else {
                return MarkupPosition(line: lines.first?.number ?? 1, column: 1, length: 1)
            }
            place = found
            let line = lines[found.index]
            return MarkupPosition(
                line: line.number, column: max(1, line.offset + found.scalars - stretch.length + 1),
                length: stretch.length)
        }
    }

    /// Whether there may be a number in some words, which is told much faster than which.
    package static func mayHoldNumbers(_ words: String) -> Bool { mayHoldNumbers(Array(words.utf8), from: 0) }

    /// Whether there may be a number in a text, in digits or in words.
    ///
    /// - Parameter start: where the text begins among the bytes; it ends where they end.
    static func mayHoldNumbers(_ bytes: [UInt8], from start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes[start...])
            var index = 0
            var isASCII = true
            while index < bytes.count {
                let end = min(bytes.count, index + ByteBlock.count)
                // With the two bytes after them, for what begins in them.
                if end + 2 > bytes.count || mayHoldNumbers(bytes, at: index) {
                    if (index..<end).contains(where: { beginsNumber(bytes, at: $0) }) { return true }
                    isASCII = isASCII && bytes[index..<end].allSatisfy { $0 < 128 }
                }
                index = end
            }
            return !isASCII
                && String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
                    $0.value >= 128 && $0.properties.numericType != nil
                }
        }
    }

    /// Whether sixteen bytes, after which there are two more, are worth a closer look.
    private static func mayHoldNumbers(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let (first, second) = (ByteBlock(bytes, at: index), ByteBlock(bytes, at: index + 1))
        let third = ByteBlock(bytes, at: index + 2)
        // Three signs of each word, which are rarer than its first.
        var hits = first.isIn(UInt8(ascii: "0")...UInt8(ascii: "9")).or(first.isIn(128...255))
        for word in numberWords {
            let signs = first.equal(word.signs.0).and(second.equal(word.signs.1)).and(third.equal(word.signs.2))
            hits = hits.or(signs)
        }
        return hits.isAny
    }

    /// A part of a word for a number or for a share, and where three signs in it stand by which it is found.
    private struct NumberWord: Sendable {
        let part: StaticString
        let offset: Int
        let signs: (UInt8, UInt8, UInt8)

        init(_ part: StaticString, at offset: Int) {
            self.part = part
            self.offset = offset
            signs = part.withUTF8Buffer { ($0[offset], $0[offset + 1], $0[offset + 2]) }
        }
    }

    /// Smaller numbers in letters are the writer's own, but for money and shares.
    private static let numberWords = [
        NumberWord("illion", at: 1), NumberWord("thousand", at: 3), NumberWord("hundred", at: 2),
        NumberWord("teen", at: 1), NumberWord("enty", at: 1), NumberWord("irty", at: 1), NumberWord("orty", at: 1),
        NumberWord("ifty", at: 1), NumberWord("ixty", at: 1), NumberWord("ighty", at: 2), NumberWord("inety", at: 2),
        NumberWord("percent", at: 3), NumberWord("per cent", at: 4), NumberWord("yuan", at: 0),
        NumberWord("dollar", at: 1), NumberWord("euro", at: 0),
    ]

    /// The first of each word's signs as a bit of its own, counted from a: most bytes are none of them.
    private static let firstSigns = numberWords.reduce(UInt32(0)) { $0 | 1 << ($1.signs.0 - 0x61) }

    /// Whether a digit stands at a place, or one of the signs by which `mayHoldNumbers` finds the words for numbers.
    private static func beginsNumber(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { return true }
        guard (0x61...0x7A).contains(byte), firstSigns & 1 << (byte - 0x61) != 0 else { return false }
        return numberWords.contains { word in
            guard byte == word.signs.0 else { return false }
            return word.part.withUTF8Buffer { part in
                let start = index - word.offset
                return start >= 0 && start + part.count <= bytes.count
                    && bytes[start..<start + part.count].elementsEqual(part)
            }
        }
    }

    /// A place in the lines: how much of one was gone through, in bytes and in Unicode scalars.
    private struct Place {
        var index = 0
        var bytes = 0
        var scalars = 0
    }

    /// The end of the next place of some words.
    ///
    /// - Parameter end: the part of them that has not been passed yet; all of them unless told otherwise.
    private func find(
        _ words: String, endingWith end: String? = nil, from start: Place, _ budget: inout Int
    ) -> Place? {
        let overlap = words.utf8.count - (end ?? words).utf8.count
        var place = start
        while place.index < lines.count, budget > 0 {
            let text = lines[place.index].text
            if let found = ByteSearch.first(words, in: text, from: max(0, place.bytes - overlap)) {
                let end = found + words.utf8.count
                budget -= end - place.bytes
                let passed = text.utf8.dropFirst(place.bytes).prefix(end - place.bytes)
                return Place(
                    index: place.index, bytes: end, scalars: place.scalars + passed.count { $0 & 0xC0 != 0x80 })
            }
            budget -= text.utf8.count - place.bytes + 1
            place = Place(index: place.index + 1)
        }
        return nil
    }

    private static func text(_ scalars: [Unicode.Scalar], _ offset: Int, _ length: Int) -> String {
        String(String.UnicodeScalarView(scalars[offset..<min(scalars.count, offset + length)]))
    }
}

extension RunningText.Line {
    init(_ line: SourceLine) {
        text = String(decoding: line.text, as: UTF8.self)
        number = line.number
        offset = line.offset
    }
}
