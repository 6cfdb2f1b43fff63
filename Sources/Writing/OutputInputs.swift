package import Digests
package import Packing

/// What a file of the output was made of.
package struct OutputInputs: Sendable {
    /// Of all its parts.
    package let fingerprint: Fingerprint
    /// Where the names and fingerprints of its parts stand in the file of pages; absent where they could not be kept.
    package let parts: PackStore.Place?
    /// Why the last build made it: the names of the parts that had changed. Empty where that build did not make it.
    package let reasons: [String]

    package init(fingerprint: Fingerprint, parts: PackStore.Place?, reasons: [String]) {
        self.fingerprint = fingerprint
        self.parts = parts
        self.reasons = reasons
    }

    /// The same, for a build that did not make the file again.
    package var kept: OutputInputs { OutputInputs(fingerprint: fingerprint, parts: parts, reasons: []) }

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
