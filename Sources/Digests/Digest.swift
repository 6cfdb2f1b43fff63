package import Foundation

/// Fingerprints of files and texts.
package enum Digest {
    /// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
    package static func sha256(_ bytes: Data) -> String { Fingerprint(of: bytes).hexadecimal }

    /// SHA-256 of a text in UTF-8.
    package static func sha256(_ text: String) -> String { sha256(Data(text.utf8)) }
}
