import Checking
import Diagnostics
import Evidence
import External
import Foundation
import Packing
import Planning
import Reading
import Rendering
import Templates
import Theme
import Writing

/// The order of the stages: reading, checking, planning, rendering, writing.
package struct SiteBuild: Sendable {
    let options: BuildOptions
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
    /// every mistake is told at once. What an earlier build left is not done again.
    ///
    /// - Throws: `DiskError` and what the disk answers while reading.
    package func run() async throws -> BuildOutcome {
        report(.stage("Remembering"))
        let cache = BuildCache(
            root: options.output == nil ? nil : options.root, program: options.program, isIgnored: options.isForced)
        let folder = SiteFolder(root: options.root)
        report(.stage("Listing"))
        let listing = try folder.list()
        if let outcome = Standstill.outcome(of: cache.former, listing, options: options) { return outcome }
        report(.stage("Reading"))
        let memory = BuildMemory(cache.former, store: cache.store)
        let (site, problems) = try await SiteReader.read(folder, listing: listing, memory: memory.inputs)
        let stages = try await check(site, problems) { memory.findings(in: $0) }
        var diagnostics = stages.diagnostics
        var publication: PublicationSummary?
        var bytes = ["Reading": memory.bytesRead(of: site)]
        if let output = options.output, !diagnostics.contains(where: { $0.severity == .error }) {
            report(.stage("Rendering"))
            let clock = cache.clock
            var publisher = try Publisher(output: output, memory: memory.files(in: output), clock: clock)
            let production = Production(
                renderer: stages.renderer, parts: PageParts(stages.plan, settings: site.fingerprint(of: .settings)),
                templates: stages.templates, memory: memory, world: stages.world, stage: publisher.stage)
            do {
                let files = try await production.run(report)
                bytes["Rendering"] = files.reduce(0) { $0 + $1.size }
                bytes["Publishing"] = files.reduce(0) { $0 + ($1.isStaged ? $1.size : 0) }
                publisher.take(files)
                report(.stage("Publishing"))
                switch try await publisher.publish() {
                case .published(let summary): publication = summary
                case .blocked(let conflicts): diagnostics += conflicts
                }
            } catch let error as RenderingError {
                let template = stages.theme.templates.first { $0.name == error.place }
                diagnostics.append(error.diagnostic(at: template?.path))
            }
        }
        var outcome = BuildOutcome(
            diagnostics: diagnostics,
            files: ExcerptFiles.of(diagnostics, in: folder, theme: stages.theme.sourceFiles),
            leftOut: stages.plan.report.leftOut.map { LeftOut(path: $0.path, reason: $0.reason, flag: $0.flag) },
            pages: stages.plan.pages.count, figures: stages.plan.report.observations.list.count,
            freePages: stages.plan.report.pages.count { $0.file.frontMatter.value.hasFreeNumbers },
            verified: stages.verified, external: stages.external, publication: publication)
        outcome.bytes = bytes
        outcome.remains = (site, stages.plan, stages.renderer)
        if let summary = publication, let output = options.output {
            report(.stage("Remembering"))
            let clock = cache.clock
            let record = await memory.record(
                of: site, stages.plan.report, summary.memory, outcome, world: stages.world, clock: clock,
                output: output, options: options)
            cache.save(record)
            InputsFile(root: options.root, output: output).write(site.inputs.map { ($0.file.path, $0.fingerprint) })
        }
        return outcome
    }

    /// Everything but rendering and publishing.
    ///
    /// - Parameter findings: what is known of pages in which nothing was found, in a world.
    func check(
        _ site: ParsedSite, _ problems: [Diagnostic],
        knowing findings: (World) -> @Sendable (PageFile) -> PageFinding?
    ) async throws -> Stages {
        report(.stage("Checking"))
        let world = World(site, options)
        let (checked, checks) = await ReportChecker.check(
            site, options: options.publication, knowing: findings(world))
        report(.stage("Planning"))
        let theme = ThemeFiles(site)
        let (plan, plans) = SitePlanner.plan(checked, baseURL: options.baseURL, theme: theme.assets)
        let (templates, mistakes) = TemplateLibrary.load(theme.templates, models: SiteRenderer.models)
        var diagnostics = problems + checks + plans + mistakes + SiteRenderer.check(plan, templates: templates)
        let verified = try verify(site, &diagnostics)
        diagnostics = Diagnostic.withoutRepetition(AdoptedFolder.soften(diagnostics, of: site))
        let severity: @Sendable (Diagnostic) -> Diagnostic = { [strict = options.strict] in
            strict ? $0.with(severity: .error) : $0
        }
        diagnostics = diagnostics.map(severity)
        // These stay warnings: a server that is away is not the editor's mistake, and may be back tomorrow.
        let external = try await ExternalLinkRun(options: options, report: report)
            .run(site, of: checked, day: DayText.of(options.now))
        return Stages(
            diagnostics: diagnostics + (external?.diagnostics ?? []), plan: plan, theme: theme, templates: templates,
            renderer: SiteRenderer(plan, templates: templates), world: world, verified: verified,
            external: external?.report, severity: severity)
    }

    /// Holds the figures against their documents, if there is a folder of them, and counts those that agree.
    private func verify(_ site: ParsedSite, _ diagnostics: inout [Diagnostic]) throws -> Int? {
        guard let folder = options.documents else { return nil }
        let documents = try DocumentFolder(folder).read(site.sources.entries.map(\.value.document))
        let (verified, problems) = DocumentChecks.check(site, documents: documents)
        diagnostics += problems
        if options.records { try VerificationFile.write(verified, day: DayText.of(options.now), root: options.root) }
        return verified.count
    }
}
