package import Foundation

/// What stands at an address.
package enum PreviewContent: Sendable {
    case bytes([UInt8])
    /// A file on the disk, which is sent as it is.
    case file(URL)
}
