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
