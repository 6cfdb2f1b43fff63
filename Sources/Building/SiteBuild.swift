import Checking
import Diagnostics
import Evidence
import Foundation
import Planning
import Reading
import Rendering
import Templates
import Theme
import Writing

/// The order of the stages: reading, checking, planning, rendering, writing.
package struct SiteBuild: Sendable {
    /// Pages that are rendered together; each batch goes to the stage before the next begins.
    private static let batch = 128

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
        var (site, diagnostics) = try SiteReader.read(SiteFolder(root: options.root))
        report(BuildProgress(stage: "Checking", done: 0, total: 0))
        let (checked, checks) = ReportChecker.check(
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
            switch try publisher.publish() {
            case .published(let summary): publication = summary
            case .blocked(let conflicts): diagnostics += conflicts
            }
        }
        return BuildOutcome(
            diagnostics: diagnostics, files: site.files.merging(theme.sourceFiles) { own, _ in own },
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

    private func stage(_ plan: SitePlan, _ renderer: SiteRenderer, into publisher: inout Publisher) async throws {
        var start = 0
        while start < plan.pages.count {
            report(BuildProgress(stage: "Rendering", done: start, total: plan.pages.count))
            let pages = plan.pages[start..<min(start + Self.batch, plan.pages.count)]
            for (page, bytes) in zip(pages, try await Self.render(Array(pages), renderer)) {
                try publisher.add(page.route.outputPath, .bytes(bytes))
            }
            start += Self.batch
        }
        for file in plan.files { try publisher.add(file.path, .text(try renderer.render(file))) }
        for asset in plan.assets {
            switch asset.content {
            case .text(let text): try publisher.add(asset.route.outputPath, .text(text))
            case .file(let location): try publisher.add(asset.route.outputPath, .copy(of: location))
            }
        }
    }

    /// Renders pages on all cores; the result is in the order of the pages.
    private static func render(_ pages: [PlannedPage], _ renderer: SiteRenderer) async throws -> [[UInt8]] {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let share = max(1, (pages.count + cores - 1) / cores)
        return try await withThrowingTaskGroup(of: (Int, [[UInt8]]).self) { group in
            for start in stride(from: 0, to: pages.count, by: share) {
                group.addTask {
                    (start, try pages[start..<min(start + share, pages.count)].map { try renderer.render($0) })
                }
            }
            var shares: [(Int, [[UInt8]])] = []
            for try await share in group { shares.append(share) }
            return shares.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
