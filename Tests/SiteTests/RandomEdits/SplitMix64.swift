/// The same chances in every run and on every machine (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

    mutating func index(below count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

    /// Five letters that mean nothing: a text of the same length as any other.
    mutating func word() -> String {
        String((0..<5).map { _ in "abcdefghiklmnoprstuvw".randomElement(using: &self) ?? "x" })
    }

    mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }
}
