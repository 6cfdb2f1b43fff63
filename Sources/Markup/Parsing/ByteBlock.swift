/// Sixteen bytes that are looked at together.
struct ByteBlock {
    static let count = 16

    private let lanes: SIMD16<UInt8>

    /// - Parameter start: so far from the end of `bytes` that all sixteen are in it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        precondition(start >= 0 && start + Self.count <= bytes.count)
        // Inside the buffer, as was just made sure; sixteen bytes make a value wherever they stand.
        lanes = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
    }

    /// Bytes that have a quality in common.
    struct Hits {
        fileprivate let mask: SIMDMask<SIMD16<Int8>>

        /// Whether there are any.
        var isAny: Bool {
            // The mask is as long: each byte of it has all of its bits or none.
            let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            return halves[0] | halves[1] != 0
        }

        func and(_ other: Hits) -> Hits { Hits(mask: mask .& other.mask) }

        func or(_ other: Hits) -> Hits { Hits(mask: mask .| other.mask) }
    }

    func equal(_ byte: UInt8) -> Hits { Hits(mask: lanes .== SIMD16(repeating: byte)) }

    func isIn(_ range: ClosedRange<UInt8>) -> Hits {
        Hits(
            mask: (lanes .>= SIMD16(repeating: range.lowerBound)) .& (lanes .<= SIMD16(repeating: range.upperBound)))
    }
}
