import Digests
import Explaining
import Planning
import Rendering
import Templates
import Writing

/// Makes in memory the files of a site that may differ from published ones, and tells those that do. Nothing is written.
struct Rehearsal: Sendable {
    /// A file that would be published with other bytes, or for the first time.
    struct Difference: Sendable {
        let job: ProductionJob
        let isNew: Bool
        /// The names of the parts that have changed; absent where nobody knows what was published was made of.
        let reasons: [String]?
        /// What the published page says, where it can be read.
        let before: Face?
        /// What the page would say; absent for what is no page.
        let after: Face?
        /// Whether the published bytes are needed and not there.
        let isUnreadable: Bool
    }

    /// What a page says of itself, and where it leads.
    struct Face: Sendable {
        /// Its own, from the site's root.
        let address: String
        let title: String?
        let isRedirect: Bool
        /// As they are written on the page.
        let links: [String]

        init(of bytes: [UInt8], at address: String) {
            let scan = PageScan(bytes)
            self.address = address
            title = scan.isRedirect ? nil : scan.title
            isRedirect = scan.isRedirect
            // The error page has absolute addresses, and none but those of the header.
            links = address == Route.notFound.path ? [] : scan.links
        }

        /// Where links lead: from the site's root, or to other sites.
        func targets(of links: [String]) -> [String] { links.map { PageScan.target(of: $0, on: address) } }

        /// Where its links lead, each place once; those aside where another page leads too, or the same one before.
        func targets(besides other: Face?) -> [String] {
            var known: Set<String> = []
            var candidates = links
            if let other {
                if other.address == address {
                    // What is written alike leads to the same place; mostly that is all.
                    let written = Set(other.links)
                    candidates = links.filter { !written.contains($0) }
                    if candidates.isEmpty { return [] }
                }
                known = Set(other.targets(of: other.links))
            }
            return targets(of: candidates).filter { known.insert($0).inserted }
        }
    }

    let renderer: SiteRenderer
    let parts: PageParts
    let templates: TemplateLibrary
    let memory: BuildMemory
    /// What the former build knows of its output, wherever that stands: what files are made of, and their bytes' hashes.
    let files: OutputMemory
    let world: World
    let published: PublishedFiles

    func run(_ report: @escaping @Sendable (BuildProgress) -> Void) async throws -> [Difference] {
        let isStanding = memory.isSame(world)
        return try await ProductionJob.forAll(of: parts.plan, report) { jobs in
            try jobs.compactMap { try difference(of: $0, isStanding: isStanding) }
        }
    }

    /// - Parameter isStanding: whether the world is what it was in the former build.
    /// - Returns: nothing where the file would be published as it is.
    private func difference(of job: ProductionJob, isStanding: Bool) throws -> Difference? {
        let path = job.path
        let hash = published[path]
        // What the former build made of known parts holds wherever its bytes were published.
        let former = files[path].flatMap { $0.hash == hash ? $0.inputs : nil }
        if isStanding, former != nil, !job.isRewritten { return nil }
        var reasons: [String]?
        if let former {
            let now = job.parts(parts, templates)
            if PagePart.fingerprint(of: now) == former.fingerprint { return nil }
            reasons = memory.parts(of: former).map { PagePart.differences(now, $0) }
        }
        if case .asset(let asset) = job {
            return asset.fingerprint == hash ? nil : plain(job, isNew: hash == nil, reasons)
        }
        guard case .bytes(let bytes) = try job.content(renderer), Fingerprint(of: bytes) != hash else { return nil }
        guard case .page(let page) = job else { return plain(job, isNew: hash == nil, reasons) }
        let old = hash == nil ? nil : published.bytes(of: path)
        return Difference(
            job: job, isNew: hash == nil, reasons: reasons, before: old.map { Face(of: $0, at: page.route.path) },
            after: Face(of: bytes, at: page.route.path),
            isUnreadable: hash != nil && old == nil && published.hasFolder)
    }

    private func plain(_ job: ProductionJob, isNew: Bool, _ reasons: [String]?) -> Difference {
        Difference(job: job, isNew: isNew, reasons: reasons, before: nil, after: nil, isUnreadable: false)
    }
}
