/// Reads what a `PackWriter` wrote.
///
/// Bytes that are something else are no trouble: every read stays inside them, and `isBroken` says that what came out
/// means nothing.
package struct PackReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    /// Whether something else was read than was written.
    package private(set) var isBroken = false

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// Whether everything was read.
    package var isAtEnd: Bool { place == bytes.endIndex }

    /// A whole number.
    package mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.endIndex, shift < 64 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    /// Eight bytes.
    package mutating func fixed() -> UInt64 {
        take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A yes or no.
    package mutating func flag() -> Bool { take(1).first == 1 }

    /// A text.
    package mutating func text() -> String { String(decoding: stretch(), as: UTF8.self) }

    /// Bytes, without a copy.
    package mutating func stretch() -> ArraySlice<UInt8> { take(number()) }

    /// A value, or its absence.
    package mutating func optional<Value>(_ read: (inout PackReader) -> Value) -> Value? {
        flag() ? read(&self) : nil
    }

    /// A text, or its absence.
    package mutating func optionalText() -> String? { optional { $0.text() } }

    /// A list.
    package mutating func list<Value>(_ read: (inout PackReader) -> Value) -> [Value] {
        let count = number()
        // Every value takes a byte at the least.
        guard count >= 0, count <= bytes.endIndex - place else {
            isBroken = true
            return []
        }
        var list: [Value] = []
        list.reserveCapacity(count)
        for _ in 0..<count where !isBroken { list.append(read(&self)) }
        return list
    }

    /// A list of texts.
    package mutating func texts() -> [String] { list { $0.text() } }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - place else {
            isBroken = true
            place = bytes.endIndex
            return []
        }
        defer { place += count }
        return bytes[place..<place + count]
    }
}
