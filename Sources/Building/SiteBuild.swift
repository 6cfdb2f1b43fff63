import Checking
import Diagnostics
import Evidence
import Foundation
import Parallelism
import Planning
import Reading
import Rendering
import Templates
import Theme
import Writing

/// The order of the stages: reading, checking, planning, rendering, writing.
package struct SiteBuild: Sendable {
    /// How many files a core makes at a time.
    private static let share = 64

    private let options: BuildOptions
    private let report: @Sendable (BuildProgress) -> Void

    /// - Parameter report: told how far the build is.
    package init(_ options: BuildOptions, report: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
        self.options = options
        self.report = report
    }

    /// Checks the site, and publishes it where there is an output folder. Mistakes in it are diagnostics; with an error
    /// among them nothing is published.
    ///
    /// Reading, checking, planning and the templates are all gone through before an error stops the build, so that
    /// every mistake is told at once.
    ///
    /// - Throws: `DiskError` and what the disk answers while reading.
    package func run() async throws -> BuildOutcome {
        report(BuildProgress(stage: "Reading", done: 0, total: 0))
        let folder = SiteFolder(root: options.root)
        var (site, diagnostics) = try await SiteReader.read(folder)
        report(BuildProgress(stage: "Checking", done: 0, total: 0))
        let (checked, checks) = await ReportChecker.check(
            site,
            options: PublicationOptions(
                drafts: options.drafts, future: options.future, expired: options.expired, now: options.now))
        let theme = ThemeFiles(site)
        let (plan, plans) = SitePlanner.plan(checked, baseURL: options.baseURL, theme: theme.assets)
        let (templates, mistakes) = TemplateLibrary.load(theme.templates, models: SiteRenderer.models)
        diagnostics += checks + plans + mistakes + SiteRenderer.check(plan, templates: templates)
        let verified = try verify(site, &diagnostics)
        diagnostics = AdoptedFolder.soften(diagnostics, of: site)
        if options.strict { diagnostics = diagnostics.map { $0.with(severity: .error) } }
        // These stay warnings: a server that is away is not the editor's mistake, and may be back tomorrow.
        let external = try await ExternalLinkRun(options: options, report: report)
            .run(site, of: checked, day: Self.day(options.now))
        diagnostics += external?.diagnostics ?? []
        var publication: PublicationSummary?
        if let output = options.output, !diagnostics.contains(where: { $0.severity == .error }) {
            let renderer = SiteRenderer(plan, templates: templates, style: theme.style)
            var publisher = try Publisher(output: output)
            try await stage(plan, renderer, into: &publisher)
            report(BuildProgress(stage: "Publishing", done: 0, total: 0))
            let inputs = Manifest(inputs: site.inputs.map { ($0.file.path, $0.fingerprint) })
            switch try await publisher.publish(inputs: inputs) {
            case .published(let summary): publication = summary
            case .blocked(let conflicts): diagnostics += conflicts
            }
        }
        return BuildOutcome(
            diagnostics: diagnostics, files: ExcerptFiles.of(diagnostics, in: folder, theme: theme.sourceFiles),
            leftOut: plan.report.leftOut, pages: plan.pages.count, figures: plan.report.observations.list.count,
            freePages: plan.report.pages.count { $0.file.frontMatter.value.hasFreeNumbers }, verified: verified,
            external: external?.report, publication: publication)
    }

    /// Holds the figures against their documents, if there is a folder of them, and counts those that agree.
    private func verify(_ site: ParsedSite, _ diagnostics: inout [Diagnostic]) throws -> Int? {
        guard let folder = options.documents else { return nil }
        let documents = try DocumentFolder(folder).read(site.sources.entries.map(\.value.document))
        let (verified, problems) = DocumentChecks.check(site, documents: documents)
        diagnostics += problems
        if options.records { try VerificationFile.write(verified, day: Self.day(options.now), root: options.root) }
        return verified.count
    }

    /// YYYY-MM-DD in UTC.
    private static func day(_ now: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(now)).formatted(.iso8601.year().month().day())
    }

    /// Renders everything, on all cores; what differs from what is published goes to the stage as it is made.
    private func stage(_ plan: SitePlan, _ renderer: SiteRenderer, into publisher: inout Publisher) async throws {
        let stage = publisher.stage
        let jobs = plan.pages.map(Job.page) + plan.files.map(Job.file) + plan.assets.map(Job.asset)
        let progress = StageProgress(total: jobs.count, report: report)
        let shares = try await jobs.concurrentShares(of: Self.share) { jobs in
            var share = stage.share(String(jobs.startIndex))
            let files = try jobs.map { try $0.run(renderer, into: &share) }
            progress.add(files.count)
            return files
        }
        for files in shares { publisher.take(files) }
    }
}

/// One file of the output that is to be made.
private enum Job: Sendable {
    case page(PlannedPage)
    case file(PlannedFile)
    case asset(PlannedAsset)

    func run(_ renderer: SiteRenderer, into share: inout Stage.Share) throws -> StagedFile {
        switch self {
        case .page(let page):
            return try share.add(page.route.outputPath, .bytes(Array(try renderer.render(page).utf8)))
        case .file(let file):
            return try share.add(file.path, .bytes(Array(try renderer.render(file).utf8)))
        case .asset(let asset):
            switch asset.content {
            case .text(let text): return try share.add(asset.route.outputPath, .bytes(Array(text.utf8)))
            case .file(let location): return try share.add(asset.route.outputPath, .copy(of: location))
            }
        }
    }
}
