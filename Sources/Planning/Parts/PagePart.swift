package import Digests
import Packing

/// Something that a page or file of the output is made of.
package struct PagePart: Sendable, Hashable {
    /// In words fit for an editor: "content/articles/2019.md", "the figure 2019-arrests". The same name is the same thing
    /// in every build.
    package let name: String
    /// What it is now.
    package let fingerprint: Fingerprint?

    package init(name: String, fingerprint: Fingerprint?) {
        self.name = name
        self.fingerprint = fingerprint
    }

    /// The fingerprint of something that is made of parts.
    package static func fingerprint(of parts: [PagePart]) -> Fingerprint {
        var builder = FingerprintBuilder()
        for part in parts {
            builder.add(part.name)
            builder.add(part.fingerprint)
        }
        return builder.fingerprint
    }

    /// Parts as bytes, for the cache.
    package static func pack(_ parts: [PagePart]) -> [UInt8] {
        var pack = PackWriter()
        pack.write(parts) { pack, part in
            pack.write(part.name)
            pack.write(part.fingerprint) { $0.write($1) }
        }
        return pack.bytes
    }

    /// The parts that `pack` wrote; none where the bytes are something else.
    package static func unpack(_ bytes: [UInt8]) -> [PagePart] {
        var pack = PackReader(bytes[...])
        let parts = pack.list { PagePart(name: $0.text(), fingerprint: $0.optional { $0.fingerprint() }) }
        return pack.isBroken ? [] : parts
    }

    /// The names of parts that were not the same, or not there, or are no more.
    package static func differences(_ now: [PagePart], _ former: [PagePart]) -> [String] {
        let then = Dictionary(former.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(now.map(\.name))
        return now.filter { then[$0.name] != $0 }.map(\.name)
            + former.map(\.name).filter { !names.contains($0) }.map { "\($0), which is no part of it any more" }
    }
}
