import Reading
import Writing

extension SiteBuild {
    /// A site as a build would find it now.
    struct Look: Sendable {
        let site: ParsedSite
        let stages: Stages
        /// What the last build remembers.
        let memory: BuildMemory
        /// The same as it is written down; nothing where there was no build.
        let record: BuildRecord?
    }

    /// Reads and checks the site with what the last build remembers. Nothing is rendered or written.
    ///
    /// - Throws: what the disk answers while reading.
    func look() async throws -> Look {
        let former = BuildCache.peek(root: options.root, program: options.program)
        let memory = BuildMemory(former?.record ?? BuildRecord(), store: former?.store)
        let (site, problems) = try await SiteReader.read(SiteFolder(root: options.root), memory: memory.inputs)
        let stages = try await check(site, problems) { memory.findings(in: $0) }
        return Look(site: site, stages: stages, memory: memory, record: former?.record)
    }
}
