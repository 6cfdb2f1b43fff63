import Checking
import Digests
import Reading

/// Everything that decides what pages say and whether their links hold, the words of articles aside: as long as it is
/// the same, a page whose own file is the same says the same.
struct World: Sendable {
    let fingerprint: Fingerprint

    init(_ site: ParsedSite, _ options: BuildOptions) {
        var builder = FingerprintBuilder()
        builder.add(site.folderName)
        builder.add(options.baseURL)
        for flag in [options.drafts, options.future, options.expired] { builder.add(flag) }
        // Pages take the place of their files.
        let pages = Set(site.pages.map(\.path))
        for input in site.inputs where !pages.contains(input.file.path) {
            builder.add(input.file.path)
            builder.add(input.fingerprint)
        }
        for page in site.pages {
            builder.add(page.path)
            builder.add(page.interface)
            let hurdle = options.publication.hurdle(of: page)
            builder.add(hurdle?.notice)
            builder.add(hurdle?.isLifted ?? true)
        }
        fingerprint = builder.fingerprint
    }
}
