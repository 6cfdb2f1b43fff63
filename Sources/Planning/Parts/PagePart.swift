package import Digests

/// Something that a page or file of the output is made of.
package struct PagePart: Sendable, Hashable {
    /// In words fit for an editor: "content/articles/2019.md", "the figure 2019-arrests". The same name is the same thing
    /// in every build.
    package let name: String
    /// What it is now.
    package let fingerprint: Fingerprint

    /// The fingerprint of something that is made of parts.
    package static func fingerprint(of parts: [PagePart]) -> Fingerprint {
        var builder = FingerprintBuilder()
        for part in parts {
            builder.add(part.name)
            builder.add(part.fingerprint)
        }
        return builder.fingerprint
    }
}
