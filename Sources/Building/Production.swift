import Checking
import Digests
import Packing
import Parallelism
import Planning
import Reading
import Rendering
import Templates
import Writing

/// Makes the files of the site that must be made, on all cores; what differs from what is published goes to the stage as
/// it is made.
struct Production: Sendable {
    /// How many files a core makes at a time.
    private static let share = 64

    let renderer: SiteRenderer
    let parts: PageParts
    let templates: TemplateLibrary
    let memory: BuildMemory
    let world: World
    let stage: Stage

    func run(_ report: @escaping @Sendable (BuildProgress) -> Void) async throws -> [StagedFile] {
        let plan = parts.plan
        let jobs = plan.pages.map(Job.page) + plan.files.map(Job.file) + plan.assets.map(Job.asset)
        let progress = StageProgress(total: jobs.count, report: report)
        let isStanding = memory.isSame(world)
        return try await jobs.concurrentShares(of: Self.share) { jobs in
            var share = stage.share(String(jobs.startIndex))
            let files = try jobs.map { try file(of: $0, isStanding: isStanding, in: &share) }
            progress.add(files.count)
            return files
        }.flatMap(\.self)
    }

    private enum Job: Sendable {
        case page(PlannedPage)
        case file(PlannedFile)
        case asset(PlannedAsset)

        var path: String {
            switch self {
            case .page(let page): page.route.outputPath
            case .file(let file): file.path
            case .asset(let asset): asset.route.outputPath
            }
        }
    }

    /// - Parameter isStanding: whether the world is what it was in the former build.
    private func file(of job: Job, isStanding: Bool, in share: inout Stage.Share) throws -> StagedFile {
        let path = job.path
        let former = stage.memory[path]?.inputs
        // In the same world a file can only have become another through its page's own text.
        if isStanding, let former, !isRewritten(job) {
            if let kept = stage.kept(path, madeOf: former.fingerprint) { return kept }
            return try share.add(path, try content(of: job), inputs: former)
        }
        let now = parts(of: job)
        let fingerprint = PagePart.fingerprint(of: now)
        if let kept = stage.kept(path, madeOf: fingerprint) { return kept }
        let inputs = OutputInputs(
            fingerprint: fingerprint,
            parts: former?.fingerprint == fingerprint ? former?.parts : memory.store?.add(PagePart.pack(now)),
            reasons: former.map { reasons(for: now, $0) } ?? [])
        return try share.add(path, try content(of: job), inputs: inputs)
    }

    private func isRewritten(_ job: Job) -> Bool {
        if case .page(let page) = job { page.content.page.map { !$0.file.isRemembered } ?? false } else { false }
    }

    /// The parts of a page. One whose template is not there is rendered with that of its kind.
    static func parts(of page: PlannedPage, _ parts: PageParts, _ templates: TemplateLibrary) -> [PagePart] {
        let template =
            templates.fingerprint(of: page.template) ?? templates.fingerprint(of: page.content.template)
        return parts.parts(of: page, template: template)
    }

    private func parts(of job: Job) -> [PagePart] {
        switch job {
        case .page(let page): Self.parts(of: page, parts, templates)
        case .file(let file): parts.parts(of: file)
        case .asset(let asset): [PagePart(name: asset.name, fingerprint: asset.fingerprint)]
        }
    }

    /// The names of the parts that have changed since a file was made.
    private func reasons(for now: [PagePart], _ former: OutputInputs) -> [String] {
        memory.parts(of: former).map { PagePart.differences(now, $0) } ?? []
    }

    private func content(of job: Job) throws -> OutputContent {
        switch job {
        case .page(let page): return .bytes(try renderer.render(page))
        case .file(let file): return .bytes(Array(try renderer.render(file).utf8))
        case .asset(let asset):
            switch asset.content {
            case .text(let text): return .bytes(Array(text.utf8))
            case .file(let location): return .copy(of: location)
            }
        }
    }
}
