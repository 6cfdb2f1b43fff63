package import Digests

/// A file of the site's input with the fingerprint of its bytes.
package struct InputState: Sendable {
    /// The file.
    package let file: InputFile
    /// SHA-256 of its bytes.
    package let fingerprint: Fingerprint
}
