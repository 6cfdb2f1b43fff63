import Crypto
package import Foundation

/// SHA-256 (FIPS 180-4) of bytes, as a value that is cheap to keep and compare.
package struct Fingerprint: Sendable, Hashable {
    /// The 32 bytes, eight by eight, the first of them the highest.
    package let words: (UInt64, UInt64, UInt64, UInt64)

    package init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// Of some bytes.
    package init(of bytes: some ContiguousBytes) {
        self = bytes.withUnsafeBytes { buffer in
            var hash = SHA256()
            hash.update(bufferPointer: buffer)
            return Fingerprint(hash.finalize())
        }
    }

    fileprivate init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes { bytes in
            func word(_ place: Int) -> UInt64 {
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
            }
            return (word(0), word(1), word(2), word(3))
        }
    }

    /// 64 lower-case hexadecimal digits.
    package var hexadecimal: String {
        String(unsafeUninitializedCapacity: 64) { digits in
            for (place, word) in [words.0, words.1, words.2, words.3].enumerated() {
                for nibble in 0..<16 {
                    let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - nibble * 4)) & 15
                    digits[place * 16 + nibble] = value < 10 ? 48 + value : 87 + value
                }
            }
            return 64
        }
    }

    /// Reads 64 hexadecimal digits; nothing where they are something else.
    package init?(hexadecimal digits: some Collection<UInt8>) {
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (place, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words[place / 16] = words[place / 16] << 4 | UInt64(value)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// By all 32 bytes.
    package static func == (left: Fingerprint, right: Fingerprint) -> Bool { left.words == right.words }

    /// The first bytes are as good as all of them.
    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// Takes the fingerprint of several values, one after the other, so that no two rows of values have the same.
package struct FingerprintBuilder {
    private var bytes: [UInt8] = []

    package init() {
        bytes.reserveCapacity(1024)
    }

    /// Takes a text, or its absence.
    package mutating func add(_ text: String?) {
        guard let text else { return add(-1) }
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Takes texts and how many they are.
    package mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    /// Takes a number.
    package mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Takes a yes or no.
    package mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Takes a fingerprint, or its absence.
    package mutating func add(_ fingerprint: Fingerprint?) {
        guard let words = fingerprint?.words else { return bytes.append(0) }
        bytes.append(1)
        for word in [words.0, words.1, words.2, words.3] {
            withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }

    /// Takes bytes.
    package mutating func add(bytes more: some Collection<UInt8>) {
        add(more.count)
        bytes.append(contentsOf: more)
    }

    /// The fingerprint of everything taken so far.
    package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}

/// Takes the fingerprint of bytes that come one stretch after the other.
package struct FingerprintStream {
    private var hash = SHA256()

    package init() {}

    /// The next stretch.
    package mutating func add(_ bytes: some ContiguousBytes) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// The fingerprint of everything taken so far.
    package var fingerprint: Fingerprint { Fingerprint(hash.finalize()) }
}
