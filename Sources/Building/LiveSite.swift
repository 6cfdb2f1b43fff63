import Checking
package import Diagnostics
import Foundation
import Packing
import Planning
package import Preview
import Reading
import Rendering

/// A site that is kept in memory while its files are edited. Nothing of it is published; pages are made when they are
/// looked at.
package struct LiveSite: PreviewSite {
    private let build: SiteBuild
    private let folder: SiteFolder
    /// The content as it stands now.
    private let readings: SiteReadings
    /// What comes of the content as it stands now.
    private let stages: SiteBuild.Stages
    /// What is shown: the last content without errors.
    private let shown: ShownSite?

    /// What is wrong with the content, in the words of the terminal.
    package let mistakes: PreviewMistakes
    /// Whether the content was once without errors.
    package var isShown: Bool { shown != nil }
    /// Everything that is wrong with the content as it stands now, in no particular order.
    package var diagnostics: [Diagnostic] { stages.diagnostics }
    /// How many HTML pages the site has.
    package var pages: Int { stages.plan.pages.count }

    /// Reads the site for the first time.
    ///
    /// - Parameters:
    ///   - options: nothing is published, whatever they say.
    ///   - report: told how far it is.
    /// - Throws: what the disk answers.
    package static func open(
        _ options: BuildOptions, report: @escaping @Sendable (BuildProgress) -> Void
    ) async throws -> LiveSite {
        let build = SiteBuild(options, report: report)
        let folder = SiteFolder(root: options.root)
        report(.stage("Reading"))
        // The Markdown of ten thousand pages need not stay in memory.
        let readings = try await SiteReadings.read(folder, memory: InputMemory(store: PackStore.temporary()))
        let (site, problems) = readings.site()
        let stages = try await build.check(site, problems) { _ in { _ in nil } }
        let shown = stages.hasErrors ? nil : ShownSite(stages, root: folder.root)
        return LiveSite(build, folder, readings, stages, shown)
    }

    private init(
        _ build: SiteBuild, _ folder: SiteFolder, _ readings: SiteReadings, _ stages: SiteBuild.Stages,
        _ shown: ShownSite?
    ) {
        self.build = build
        self.folder = folder
        self.readings = readings
        self.stages = stages
        self.shown = shown
        let theme = stages.theme.sourceFiles
        mistakes = PreviewMistakes.of(stages.diagnostics) { ExcerptFiles.of($0, in: folder, theme: theme) }
    }

    /// The files that diagnostics point into, by path, for excerpts.
    package func files(of diagnostics: [Diagnostic]) -> [String: SourceFile] {
        ExcerptFiles.of(diagnostics, in: folder, theme: stages.theme.sourceFiles)
    }

    // MARK: What is shown

    /// Whether a file of the output stands at a path.
    package func contains(_ path: String) -> Bool { shown?.contains(path) ?? false }

    /// What stands at a path of the output folder.
    package func content(at path: String) throws -> PreviewContent? { try shown?.content(at: path) }

    // MARK: Changes

    /// The site after its files have changed.
    ///
    /// - Throws: what the disk answers.
    package func following(_ changes: FileChanges) async throws -> (site: any PreviewSite, effect: PreviewEffect) {
        let (next, changed) = try await readings.reading(changes.paths)
        if changed.isEmpty { return (self, .none) }
        if let stages = rewriting(changed, next) {
            // What is shown may be older than the content before this change.
            let isInStep = !self.stages.hasErrors
            let site = with(next, stages) { isInStep ? shown?.rewriting(stages) : nil }
            return (site, stages.hasErrors ? .none : .pages)
        }
        let (content, problems) = next.site()
        let stages = try await build.check(content, problems) { known(in: $0) }
        let site = with(next, stages) { nil }
        if stages.hasErrors { return (site, .none) }
        // What is shown is older than the content before this change where that had errors: more may be new.
        return (site, self.stages.hasErrors ? .pages : Self.effect(of: changed))
    }

    /// The site with other content; with errors in it the former one is shown.
    private func with(
        _ readings: SiteReadings, _ stages: SiteBuild.Stages, rewriting rewritten: () -> ShownSite?
    ) -> LiveSite {
        let next = stages.hasErrors ? shown : rewritten() ?? ShownSite(stages, root: folder.root)
        return LiveSite(build, folder, readings, stages, next)
    }

    /// What comes of the content where only the words of pages are others, and nothing that is shown of them elsewhere;
    /// nothing where more than that has changed.
    private func rewriting(_ changed: Set<String>, _ next: SiteReadings) -> SiteBuild.Stages? {
        var stages = stages
        for path in changed {
            guard let former = readings.page(at: path), let page = next.page(at: path),
                former.file.bodyOffset == page.file.bodyOffset,
                let (report, checked, found) = ReportChecker.check(stages.plan.report, rewriting: page.file),
                let (plan, links) = stages.plan.rewriting(checked, of: report),
                stages.tell(page.diagnostics + found + links, of: page.file, insteadOf: former.diagnostics)
            else { return nil }
            stages.plan = plan
        }
        stages.renderer = stages.renderer.rewriting(stages.plan)
        return stages
    }

    /// What was found in pages that are still the same, in the same world.
    private func known(in world: World) -> @Sendable (PageFile) -> PageFinding? {
        guard world.links == stages.world.links else { return { _ in nil } }
        let told = Set(diagnostics.compactMap { $0.range?.path })
        let findings = Dictionary(
            stages.plan.report.pages.filter { !told.contains($0.file.path) }.map {
                ($0.file.path, (file: $0.file.fingerprint, finding: $0.finding))
            }, uniquingKeysWith: { first, _ in first })
        return { page in
            findings[page.path].flatMap { $0.file == page.fingerprint ? $0.finding : nil }
        }
    }

    /// Style sheets alone need no other pages.
    private static func effect(of changed: Set<String>) -> PreviewEffect {
        let styles = changed.compactMap { path -> String? in
            guard path.lowercased().hasSuffix(".css") else { return nil }
            for folder in ["content/assets/", "templates/assets/"] where path.hasPrefix(folder) {
                return "/assets/" + path.dropFirst(folder.count)
            }
            return nil
        }
        return styles.count == changed.count ? .styles(styles.sorted()) : .pages
    }
}
