package import Digests
package import Foundation

/// A file of an `assets` folder, which is published as it is.
package struct AssetFile: Sendable {
    /// Relative to the site's root, with `/` between folders.
    package let path: String
    /// Where it stands on the disk.
    package let location: URL
    /// The size of a picture; absent where it is no picture, or one that could not be made out.
    package let size: PictureSize?
    /// SHA-256 of its bytes.
    package let fingerprint: Fingerprint
}
