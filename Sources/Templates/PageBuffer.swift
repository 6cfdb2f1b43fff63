/// The bytes of a page while it is made.
struct PageBuffer: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        bytes = .allocate(capacity: capacity)
    }

    deinit {
        bytes.deallocate()
    }

    /// All that was added.
    var content: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

    mutating func append(_ added: UnsafeBufferPointer<UInt8>) {
        guard let first = added.baseAddress else { return }
        append(first, added.count)
    }

    private mutating func append(_ first: UnsafePointer<UInt8>, _ length: Int) {
        if capacity - count < length { grow(by: length) }
        (bytes + count).update(from: first, count: length)
        count += length
    }

    private mutating func grow(by length: Int) {
        // What is not written to costs nothing.
        capacity = max(capacity * 4, count + length)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }

    // MARK: Escaping

    /// Adds a text with the five signs that mean something in HTML written so that they do not; what stands between
    /// them is copied as it is.
    mutating func appendEscaped(_ added: UnsafeBufferPointer<UInt8>) {
        guard var start = added.baseAddress else { return }
        let end = start + added.count
        var next = start
        while next < end {
            if end - next >= 8, !Self.holdsSign(UnsafeRawPointer(next).loadUnaligned(as: UInt64.self)) {
                next += 8
                continue
            }
            for _ in 0..<min(8, end - next) {
                if let written = Self.written(next.pointee) {
                    append(start, next - start)
                    append(written.utf8Start, written.utf8CodeUnitCount)
                    start = next + 1
                }
                next += 1
            }
        }
        append(start, end - start)
    }

    /// Whether one of eight bytes is a sign. It is where a byte is zero once the sign's bits are taken away.
    private static func holdsSign(_ bytes: UInt64) -> Bool {
        let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let quotes = bytes ^ (ones &* 0x22)
        // `&` and `'` differ in one bit, as do `<` and `>`.
        let ands = (bytes & (ones &* 0xFE)) ^ (ones &* 0x26)
        let angles = (bytes & (ones &* 0xFD)) ^ (ones &* 0x3C)
        let zeros = (quotes &- ones) & ~quotes | (ands &- ones) & ~ands | (angles &- ones) & ~angles
        return zeros & highest != 0
    }

    private static func written(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
