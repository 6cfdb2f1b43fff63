import Crypto
package import Foundation

/// Fingerprints of files and texts.
package enum Digest {
    /// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
    package static func sha256(_ bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    /// SHA-256 of the rest of a file, which may be larger than the memory.
    ///
    /// - Throws: what the disk answers.
    package static func sha256(_ file: FileHandle) throws -> String {
        var hash = SHA256()
        while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty { hash.update(data: bytes) }
        return hexadecimal(hash.finalize())
    }

    /// SHA-256 of a text in UTF-8.
    package static func sha256(_ text: String) -> String { sha256(Data(text.utf8)) }

    private static func hexadecimal(_ hash: SHA256.Digest) -> String {
        hash.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
