package import Digests
import Packing

/// What a build knows of its input and its output, for the next one.
package struct BuildRecord: Sendable {
    /// A file of the input.
    package struct Input: Sendable {
        /// From the site's root.
        package let path: String
        /// Absent where the file may have changed in the moment in which it was read.
        package let stamp: FileStamp?
        /// SHA-256 of its bytes.
        package let fingerprint: Fingerprint
        /// What was read of it, packed; empty where it is read again each time.
        package let product: ArraySlice<UInt8>
        /// What was found while it was checked, packed; empty where there was something to tell.
        package let finding: ArraySlice<UInt8>

        package init(
            path: String, stamp: FileStamp?, fingerprint: Fingerprint, product: ArraySlice<UInt8>,
            finding: ArraySlice<UInt8>
        ) {
            self.path = path
            self.stamp = stamp
            self.fingerprint = fingerprint
            self.product = product
            self.finding = finding
        }
    }

    /// Of everything that decides what pages say, the words of articles aside.
    package var world: Fingerprint?
    /// Of everything that decides whether the links of pages hold.
    package var links: Fingerprint?
    /// Of site.yaml, which says how pages are read.
    package var settings: Fingerprint?
    /// The files that were read, in the order of their paths.
    package var inputs: [Input] = []
    /// The output folder.
    package var output = ""
    /// The files that were published there.
    package var files = OutputMemory()
    /// What the build told at its end, packed.
    package var outcome: [UInt8] = []
    /// How much of the file of pages belongs to this build and those before it, in bytes.
    var storeSize = 0
    /// How much of it the first of these builds had written, in bytes.
    var firstSize = 0

    /// Whether most of the file of pages is of no use any more: it only ever grows.
    var isOutgrown: Bool { storeSize > 3 * firstSize + 16_000_000 }

    /// Knows nothing.
    package init() {}

    func pack(into pack: inout PackWriter) {
        pack.write(storeSize)
        pack.write(firstSize)
        pack.write(output)
        pack.write(outcome)
        pack.write(world) { $0.write($1) }
        pack.write(links) { $0.write($1) }
        pack.write(settings) { $0.write($1) }
        pack.write(inputs) { pack, input in
            pack.write(input.path)
            pack.write(input.stamp) { $0.write($1) }
            pack.write(input.fingerprint)
            pack.write(Array(input.product))
            pack.write(Array(input.finding))
        }
        files.pack(into: &pack)
    }

    init(from pack: inout PackReader) {
        storeSize = pack.number()
        firstSize = pack.number()
        output = pack.text()
        outcome = Array(pack.stretch())
        world = pack.optional { $0.fingerprint() }
        links = pack.optional { $0.fingerprint() }
        settings = pack.optional { $0.fingerprint() }
        inputs = pack.list { pack in
            Input(
                path: pack.text(), stamp: pack.optional { $0.stamp() }, fingerprint: pack.fingerprint(),
                product: pack.stretch(), finding: pack.stretch())
        }
        files = OutputMemory(from: &pack)
    }
}
