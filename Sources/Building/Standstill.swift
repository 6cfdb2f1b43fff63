import Checking
import Digests
import Foundation
import Packing
import Reading
import Writing

/// A build in which nothing has changed since the former one: it has nothing to do but to say what that one said.
enum Standstill {
    /// How many files are read whose stamp is another or cannot be trusted; with more of them it is no quick look.
    private static let mostRead = 1000

    /// - Returns: nothing where something has changed, or where that cannot be told without reading.
    static func outcome(of former: BuildRecord, _ listing: SiteListing, options: BuildOptions) -> BuildOutcome? {
        guard let output = options.output, former.output == output.path, listing.diagnostics.isEmpty,
            listing.files.count == former.inputs.count, options.documents == nil, options.externalTimeout == nil
        else { return nil }
        var unsure = 0
        for (file, input) in zip(listing.files, former.inputs) {
            guard file.path == input.path else { return nil }
            if let stamp = input.stamp, file.stamp == stamp { continue }
            unsure += 1
            guard unsure <= mostRead, let bytes = try? file.read(), Fingerprint(of: bytes) == input.fingerprint else {
                return nil
            }
        }
        guard let outcome = unpack(former.outcome[...], options), let summary = former.files.standstill(in: output.path)
        else { return nil }
        return BuildOutcome(
            diagnostics: [], files: [:], leftOut: outcome.leftOut, pages: outcome.pages, figures: outcome.figures,
            freePages: outcome.freePages, verified: nil, external: nil, publication: summary)
    }

    /// What a build said, if it has nothing to tell of the content: what is told is told by reading it again.
    static func pack(_ outcome: BuildOutcome, _ site: ParsedSite, _ options: BuildOptions) -> [UInt8] {
        guard outcome.diagnostics.isEmpty else { return [] }
        var pack = PackWriter()
        pack.write(key(of: options))
        pack.write(options.now)
        // The next moment at which a page begins or ceases to be published.
        let points = site.pages.flatMap(PublicationOptions.turningPoints)
        pack.write(points.filter { $0 > options.now }.min() ?? .max)
        pack.write(outcome.pages)
        pack.write(outcome.figures)
        pack.write(outcome.freePages)
        pack.write(outcome.leftOut) { pack, page in
            for text in [page.path, page.reason, page.flag] { pack.write(text) }
        }
        return pack.bytes
    }

    private static func unpack(
        _ bytes: ArraySlice<UInt8>, _ options: BuildOptions
    ) -> (pages: Int, figures: Int, freePages: Int, leftOut: [LeftOut])? {
        var pack = PackReader(bytes)
        guard !bytes.isEmpty, pack.fingerprint() == key(of: options) else { return nil }
        let (from, until) = (pack.number(), pack.number())
        guard from <= options.now, options.now < until else { return nil }
        let (pages, figures, freePages) = (pack.number(), pack.number(), pack.number())
        let leftOut = pack.list { LeftOut(path: $0.text(), reason: $0.text(), flag: $0.text()) }
        return pack.isBroken ? nil : (pages, figures, freePages, leftOut)
    }

    private static func key(of options: BuildOptions) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(options.baseURL)
        for flag in [options.drafts, options.future, options.expired, options.strict] { builder.add(flag) }
        return builder.fingerprint
    }
}
