/// Writes values one after the other as bytes, for a cache that only the program itself reads.
///
/// Whole numbers are written in as few bytes as they need (LEB128), texts as their length and UTF-8.
package struct PackWriter: Sendable {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: how many bytes there may be.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// A whole number; small ones take the least room.
    package mutating func write(_ number: Int) {
        // Zigzag: the sign becomes the lowest bit.
        var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes.
    package mutating func write(fixed number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// A yes or no.
    package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// A text.
    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Bytes.
    package mutating func write(_ other: [UInt8]) {
        write(other.count)
        bytes.append(contentsOf: other)
    }

    /// A value, or its absence.
    package mutating func write<Value>(_ value: Value?, _ write: (inout PackWriter, Value) -> Void) {
        self.write(value != nil)
        if let value { write(&self, value) }
    }

    /// A text, or its absence.
    package mutating func write(_ text: String?) { write(text) { $0.write($1) } }

    /// A list.
    package mutating func write<Value>(_ list: [Value], _ write: (inout PackWriter, Value) -> Void) {
        self.write(list.count)
        for value in list { write(&self, value) }
    }

    /// A list of texts.
    package mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }
}
