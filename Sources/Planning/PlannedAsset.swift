package import Digests
package import Foundation

/// A file that is published as it is.
package struct PlannedAsset: Sendable {
    /// Where its bytes come from.
    package enum Content: Sendable {
        /// A file on the disk.
        case file(URL)
        /// A text of the default theme.
        case text(String)
    }

    /// Its address.
    package let route: Route
    /// Where its bytes come from.
    package let content: Content
    /// Whether it belongs to the theme, the site's own or the default one, and not to the content.
    let isOfTheme: Bool
    /// SHA-256 of its bytes.
    package let fingerprint: Fingerprint

    /// In words fit for an editor.
    package var name: String { "the bytes of \(route.path)" }
}
