import Checking
import Digests
import Reading

/// Everything that decides what pages say and whether their links hold, the words of articles aside: as long as it is
/// the same, a page whose own file is the same says the same.
struct World: Sendable {
    let fingerprint: Fingerprint
    /// Of the part that decides whether what a page's text speaks of is there: figures, files, other pages' addresses. As
    /// long as it is the same, there is nothing new to tell of a page whose own file is the same.
    let links: Fingerprint

    init(_ site: ParsedSite, _ options: BuildOptions) {
        var common = FingerprintBuilder()
        common.add(site.folderName)
        common.add(options.baseURL)
        for flag in [options.drafts, options.future, options.expired] { common.add(flag) }
        // Pages take the place of their files.
        let pages = Set(site.pages.map(\.path))
        for input in site.inputs where !pages.contains(input.file.path) {
            common.add(input.file.path)
            common.add(input.fingerprint)
        }
        var (world, links) = (common, common)
        for page in site.pages {
            let hurdle = options.publication.hurdle(of: page)
            world.add(page.path)
            world.add(page.interface)
            world.add(hurdle?.notice)
            world.add(hurdle?.isLifted ?? true)
            links.add(page.path)
            links.add(page.anchors)
            links.add(hurdle?.notice)
            links.add(hurdle?.isLifted ?? true)
        }
        fingerprint = world.fingerprint
        self.links = links.fingerprint
    }
}
