import Foundation

/// Finds words in bytes; the standard library's search prepares tables for every call, which costs more than short
/// searches themselves.
enum ByteSearch {
    /// Where `words` first begin in `bytes`, all of them inside `range`.
    static func first(_ words: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var words = words
        return words.withUTF8 { needle in
            bytes.withUnsafeBytes { first(UnsafeRawBufferPointer(needle), in: $0, range) }
        }
    }

    /// Where `words` first begin in a text, at `start` or after it, in bytes.
    static func first(_ words: String, in text: String, from start: Int = 0) -> Int? {
        var (words, text) = (words, text)
        return words.withUTF8 { needle in
            text.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                return first(UnsafeRawBufferPointer(needle), in: bytes, start..<max(start, bytes.count))
            }
        }
    }

    /// Where `words` first begin in `bytes`, all of them inside `range`, right after `opening` and right before
    /// `closing`.
    ///
    /// - Parameters:
    ///   - opening: begins with a sign that is rare.
    ///   - words: found together with what is around them, so that all of that is inside `range`.
    static func first(
        _ words: UnsafeBufferPointer<UInt8>, after opening: StaticString, before closing: UInt8? = nil,
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        guard let start = bytes.baseAddress, let text = words.baseAddress else { return nil }
        let opening = UnsafeRawBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
        let count = opening.count + words.count + (closing == nil ? 0 : 1)
        var range = range.clamped(to: 0..<bytes.count)
        while let found = first(opening, in: UnsafeRawBufferPointer(bytes), range) {
            guard count <= range.upperBound - found else { return nil }
            let place = found + opening.count
            // Both stretches lie in their buffers: `count` bytes are left from `found` on.
            if memcmp(start + place, text, words.count) == 0, closing == nil || bytes[place + words.count] == closing {
                return place
            }
            range = found + 1..<range.upperBound
        }
        return nil
    }

    /// Whether some words, the first sign of which is rare, stand anywhere in some bytes.
    static func contains(_ words: StaticString, in bytes: [UInt8]) -> Bool {
        words.withUTF8Buffer { words in
            bytes.withUnsafeBytes { first(UnsafeRawBufferPointer(words), in: $0, 0..<$0.count) != nil }
        }
    }

    /// Whether a sign stands anywhere in some bytes.
    static func contains(_ sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        return memchr(start, Int32(sign), bytes.count) != nil
    }

    /// Where a sign stands first in some bytes, at `start` or after it.
    static func first(_ sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(sign), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether any of some bytes is no ASCII.
    static func containsOtherThanASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + ByteBlock.count <= bytes.count {
            if ByteBlock(bytes, at: index).isIn(128...255).isAny { return true }
            index += ByteBlock.count
        }
        return bytes[index...].contains { $0 >= 128 }
    }

    private static func first(
        _ needle: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int? {
        let range = range.clamped(to: 0..<bytes.count)
        guard let start = bytes.baseAddress, let words = needle.baseAddress, let sign = needle.first else { return nil }
        var index = range.lowerBound
        while needle.count <= range.upperBound - index {
            let places = range.upperBound - index - needle.count + 1
            guard let found = memchr(start + index, Int32(sign), places) else { return nil }
            if memcmp(found, words, needle.count) == 0 { return UnsafeRawPointer(found) - start }
            index = UnsafeRawPointer(found) - start + 1
        }
        return nil
    }
}
