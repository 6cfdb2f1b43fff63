/// The first bytes of a file; whatever lies behind their end is absent.
struct PictureBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    subscript(range: Range<Int>) -> ArraySlice<UInt8>? {
        range.lowerBound >= 0 && range.upperBound <= bytes.count ? bytes[range] : nil
    }

    /// Whether these letters, one byte each, stand at an offset.
    func holds(_ letters: String, at offset: Int) -> Bool {
        guard offset >= 0, offset <= bytes.count else { return false }
        return bytes[offset...].starts(with: letters.unicodeScalars.lazy.map { UInt8(truncatingIfNeeded: $0.value) })
    }

    /// An unsigned number with its highest byte first.
    func big(_ count: Int, at offset: Int) -> Int? {
        guard let digits = number(count, at: offset) else { return nil }
        return digits.reduce(0) { $0 << 8 | Int($1) }
    }

    /// An unsigned number with its lowest byte first.
    func little(_ count: Int, at offset: Int) -> Int? {
        guard let digits = number(count, at: offset) else { return nil }
        return digits.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func number(_ count: Int, at offset: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, offset <= bytes.count else { return nil }
        return self[offset..<offset + count]
    }
}
