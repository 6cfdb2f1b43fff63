import Checking
import Diagnostics
import Digests
import Foundation
import Packing
import Parallelism
import Planning
import Reading
import Writing

/// What the former build left, as the stages take it, and what this one leaves.
struct BuildMemory: Sendable {
    private let former: BuildRecord
    let store: PackStore?
    private let byPath: [String: BuildRecord.Input]

    init(_ former: BuildRecord, store: PackStore?) {
        self.former = former
        self.store = store
        byPath = Dictionary(former.inputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What was read of the files.
    var inputs: InputMemory {
        // How Markdown is read stands in site.yaml, and is checked where the fingerprint of that file is known.
        InputMemory(
            byPath.mapValues { InputMemory.Entry(stamp: $0.stamp, fingerprint: $0.fingerprint, product: $0.product) },
            settings: former.settings, store: store)
    }

    /// What was found in pages about which there was nothing to tell.
    func findings(in world: World) -> @Sendable (PageFile) -> PageFinding? {
        guard former.links == world.links else { return { _ in nil } }
        return { [byPath] page in
            guard page.isRemembered, let finding = byPath[page.path]?.finding, !finding.isEmpty else { return nil }
            return PageFinding(packed: finding)
        }
    }

    /// How many bytes of the files had to be read.
    func bytesRead(of site: ParsedSite) -> Int {
        site.inputs.reduce(0) { sum, input in
            let known = byPath[input.file.path].map { !$0.product.isEmpty && $0.stamp == input.file.stamp } ?? false
            return sum + (known ? 0 : Int(input.file.stamp?.size ?? 0))
        }
    }

    func isSame(_ world: World) -> Bool { former.world == world.fingerprint }

    /// What is known of the files of an output folder.
    func files(in output: URL) -> OutputMemory { former.output == output.path ? former.files : OutputMemory() }

    /// The parts that a file was made of; nothing where they are not known.
    func parts(of inputs: OutputInputs) -> [PagePart]? {
        inputs.parts.flatMap { store?.bytes(at: $0) }.map(PagePart.unpack)
    }

    // MARK: For the next build

    /// What this build leaves.
    ///
    /// - Parameters:
    ///   - files: what was published.
    ///   - clock: the disk's time when the build began.
    func record(
        of site: ParsedSite, _ report: CheckedReport, _ files: OutputMemory, _ outcome: BuildOutcome, world: World,
        clock: Int64, output: URL, options: BuildOptions
    ) async -> BuildRecord {
        var record = BuildRecord()
        guard store != nil else { return record }
        record.world = world.fingerprint
        record.links = world.links
        record.settings = site.fingerprint(of: .settings)
        record.output = output.path
        record.files = files
        record.outcome = Standstill.pack(outcome, site, options)
        let told = Set(outcome.diagnostics.compactMap { $0.range?.path })
        let pages = Dictionary(site.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let checked = Dictionary(report.pages.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        let sizes = Dictionary(
            (site.assets + site.themeAssets).map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
        record.inputs = await site.inputs.concurrentMap { [byPath] input in
            let path = input.file.path
            let stamp = input.file.stamp.flatMap { $0.isTooYoung(at: clock) ? nil : $0 }
            var product: ArraySlice<UInt8> = []
            if let page = pages[path] {
                product = page.isRemembered ? byPath[path]?.product ?? [] : (page.packed ?? [])[...]
            } else if let size = sizes[path] {
                product = PictureSize.pack(size)[...]
            }
            let finding = told.contains(path) ? nil : checked[path]?.finding.packed
            return BuildRecord.Input(
                path: path, stamp: stamp, fingerprint: input.fingerprint, product: product,
                finding: (finding ?? [])[...])
        }
        return record
    }
}
