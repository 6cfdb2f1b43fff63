package import Foundation

/// What a file of the output holds.
package enum OutputContent: Sendable {
    case bytes([UInt8])
    /// The bytes of another file.
    case copy(of: URL)
}
