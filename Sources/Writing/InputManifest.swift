/// What a published site was made of: `.sitegen-inputs` in the output folder, in the form of the manifest. The paths are
/// relative to the site's root.
package struct InputManifest: Equatable, Sendable {
    static let name = ".sitegen-inputs"

    private let manifest: Manifest

    /// - Parameter hashes: hexadecimal SHA-256 by path, of every file that was read or copied.
    package init(_ hashes: [String: String]) {
        manifest = Manifest(Dictionary(hashes.map { (OutputPath($0), $1) }) { $1 })
    }

    init(_ manifest: Manifest) {
        self.manifest = manifest
    }

    var hashes: [OutputPath: String] { manifest.hashes }

    /// What the file holds.
    var text: String { manifest.text }
}
