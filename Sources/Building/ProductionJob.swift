import Checking
import Parallelism
import Planning
import Reading
import Rendering
import Templates
import Writing

/// One file of the output that is to be made.
enum ProductionJob: Sendable {
    case page(PlannedPage)
    case file(PlannedFile)
    case asset(PlannedAsset)

    /// Every file of a site.
    static func all(of plan: SitePlan) -> [ProductionJob] {
        plan.pages.map(ProductionJob.page) + plan.files.map(ProductionJob.file)
            + plan.assets.map(ProductionJob.asset)
    }

    /// How many files a core takes at a time.
    private static let share = 64

    /// Goes through every file of a site, on all cores.
    ///
    /// - Parameters:
    ///   - report: told how far it is.
    ///   - body: what comes of some of the files.
    /// - Returns: what came of all, in the order of the files.
    static func forAll<Result: Sendable>(
        of plan: SitePlan, _ report: @escaping @Sendable (BuildProgress) -> Void,
        _ body: @escaping @Sendable (ArraySlice<ProductionJob>) throws -> [Result]
    ) async throws -> [Result] {
        let jobs = all(of: plan)
        let progress = StageProgress(total: jobs.count, report: report)
        return try await jobs.concurrentShares(of: share) { jobs in
            let results = try body(jobs)
            progress.add(jobs.count)
            return results
        }.flatMap(\.self)
    }

    /// In the output folder.
    var path: String {
        switch self {
        case .page(let page): page.route.outputPath
        case .file(let file): file.path
        case .asset(let asset): asset.route.outputPath
        }
    }

    /// Whether it is a page whose text is another than in the former build.
    var isRewritten: Bool {
        if case .page(let page) = self { page.content.page.map { !$0.file.isRemembered } ?? false } else { false }
    }

    /// The parts of a file. A page whose template is not there is rendered with that of its kind.
    func parts(_ parts: PageParts, _ templates: TemplateLibrary) -> [PagePart] {
        switch self {
        case .page(let page):
            parts.parts(
                of: page,
                template: templates.fingerprint(of: page.template) ?? templates.fingerprint(of: page.content.template))
        case .file(let file): parts.parts(of: file)
        case .asset(let asset): [PagePart(name: asset.name, fingerprint: asset.fingerprint)]
        }
    }

    func content(_ renderer: SiteRenderer) throws -> OutputContent {
        switch self {
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
