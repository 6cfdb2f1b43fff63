package import Digests
package import Packing

/// What a file of the output was made of.
package struct OutputInputs: Sendable {
    /// Of all its parts.
    package let fingerprint: Fingerprint
    /// Where the names and fingerprints of its parts stand in the file of pages; absent where they could not be kept.
    package let parts: PackStore.Place?
    /// Why it was last made: the names of the parts that had changed; none where nothing was known of it before.
    package let reasons: [String]

    package init(fingerprint: Fingerprint, parts: PackStore.Place?, reasons: [String]) {
        self.fingerprint = fingerprint
        self.parts = parts
        self.reasons = reasons
    }

    func pack(into pack: inout PackWriter) {
        pack.write(fingerprint)
        pack.write(parts) { pack, place in
            pack.write(place.offset)
            pack.write(place.length)
        }
        pack.write(reasons)
    }

    init(from pack: inout PackReader) {
        fingerprint = pack.fingerprint()
        parts = pack.optional { PackStore.Place(offset: $0.number(), length: $0.number()) }
        reasons = pack.texts()
    }
}
