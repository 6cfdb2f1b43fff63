import Checking
import Digests
import Packing
import Planning
import Reading
import Rendering
import Templates
import Writing

/// Makes the files of the site that must be made, on all cores; what differs from what is published goes to the stage as
/// it is made.
struct Production: Sendable {
    let renderer: SiteRenderer
    let parts: PageParts
    let templates: TemplateLibrary
    let memory: BuildMemory
    let world: World
    let stage: Stage

    func run(_ report: @escaping @Sendable (BuildProgress) -> Void) async throws -> [StagedFile] {
        let isStanding = memory.isSame(world)
        return try await ProductionJob.forAll(of: parts.plan, report) { jobs in
            var share = stage.share(String(jobs.startIndex))
            return try jobs.map { try file(of: $0, isStanding: isStanding, in: &share) }
        }
    }

    /// - Parameter isStanding: whether the world is what it was in the former build.
    private func file(of job: ProductionJob, isStanding: Bool, in share: inout Stage.Share) throws -> StagedFile {
        let path = job.path
        let former = stage.memory[path]?.inputs
        // In the same world a file can only have become another through its page's own text.
        if isStanding, let former, !job.isRewritten {
            if let kept = stage.kept(path, madeOf: former.fingerprint) { return kept }
            return try share.add(path, try job.content(renderer), inputs: former)
        }
        let now = job.parts(parts, templates)
        let fingerprint = PagePart.fingerprint(of: now)
        if let kept = stage.kept(path, madeOf: fingerprint) { return kept }
        let inputs = OutputInputs(
            fingerprint: fingerprint,
            parts: former?.fingerprint == fingerprint ? former?.parts : memory.store?.add(PagePart.pack(now)),
            reasons: former.map { reasons(for: now, $0) } ?? [])
        return try share.add(path, try job.content(renderer), inputs: inputs)
    }

    /// The names of the parts that have changed since a file was made.
    private func reasons(for now: [PagePart], _ former: OutputInputs) -> [String] {
        memory.parts(of: former).map { PagePart.differences(now, $0) } ?? []
    }
}
