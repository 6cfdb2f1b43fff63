import Checking
package import Diagnostics
import Foundation
import Packing
import Planning
package import Preview
import Reading
import Rendering
import Writing

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

    /// The files that diagnostics point into, by path, for excerpts.
    package let files: [String: SourceFile]
    /// What is wrong with the content, in the words of the terminal.
    package let mistakes: [PreviewMistake]

    /// Everything that is wrong with the content as it stands now, in no particular order.
    package var diagnostics: [Diagnostic] { stages.diagnostics }
    /// How many HTML pages the site has.
    package var pages: Int { stages.plan.pages.count }
    package var isShown: Bool { shown != nil }

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
        let store = PackStore.temporary()
        let readings = try await SiteReadings.read(folder, memory: InputMemory(store: store))
        let (site, problems) = readings.site()
        let stages = try await build.check(site, problems) { _ in { _ in nil } }
        return LiveSite(build, folder, readings, stages, former: nil)
    }

    private init(
        _ build: SiteBuild, _ folder: SiteFolder, _ readings: SiteReadings, _ stages: SiteBuild.Stages,
        former: ShownSite?
    ) {
        self.build = build
        self.folder = folder
        self.readings = readings
        self.stages = stages
        files = ExcerptFiles.of(stages.diagnostics, in: folder, theme: stages.theme.sourceFiles)
        mistakes = Self.told(stages.diagnostics, files)
        let hasErrors = stages.diagnostics.contains { $0.severity == .error }
        shown = hasErrors ? former : ShownSite(stages, root: folder.root)
    }

    /// The same with one page rewritten, of which there is nothing to tell.
    private init(_ former: LiveSite, _ readings: SiteReadings, _ stages: SiteBuild.Stages) {
        build = former.build
        folder = former.folder
        self.readings = readings
        self.stages = stages
        files = former.files
        mistakes = former.mistakes
        shown = former.shown?.rewriting(stages)
    }

    private static func told(_ diagnostics: [Diagnostic], _ files: [String: SourceFile]) -> [PreviewMistake] {
        let report = TextReport(files: files, colored: false)
        return diagnostics.sorted(by: Diagnostic.inReportOrder).map { diagnostic in
            let lines = report.text(of: [diagnostic]).split(separator: "\n", maxSplits: 1)
            return PreviewMistake(
                isError: diagnostic.severity == .error, summary: diagnostic.summary,
                details: lines.count > 1 ? String(lines[1]).trimmingCharacters(in: .newlines) : "")
        }
    }

    // MARK: What is shown

    package func contains(_ path: String) -> Bool { shown?.contains(path) ?? false }

    package func content(at path: String) throws -> PreviewContent? { try shown?.content(at: path) }

    // MARK: Changes

    package func following(_ changes: FileChanges) async throws -> (site: any PreviewSite, effect: PreviewEffect) {
        let next = try await readings.reading(changes.paths)
        let changed = next.changes(since: readings)
        if changed.isEmpty { return (self, .none) }
        if let site = rewriting(changed, next) { return (site, .pages) }
        let (content, problems) = next.site()
        let stages = try await build.check(content, problems) { known(in: $0, next) }
        let site = LiveSite(build, folder, next, stages, former: shown)
        if stages.diagnostics.contains(where: { $0.severity == .error }) { return (site, .none) }
        return (site, shown == nil ? .pages : effect(of: changed))
    }

    /// The site where only the words of pages are others, and nothing that is shown of them elsewhere; nothing where more
    /// than that has changed, or there is something to tell of one of them.
    private func rewriting(_ changed: Set<String>, _ next: SiteReadings) -> LiveSite? {
        guard !diagnostics.contains(where: { $0.severity == .error || changed.contains($0.range?.path ?? "") }) else {
            return nil
        }
        var stages = stages
        for path in changed {
            guard readings.soundPage(at: path) != nil, let page = next.soundPage(at: path),
                let (report, checked) = ReportChecker.check(stages.plan.report, rewriting: page),
                let plan = stages.plan.rewriting(checked, of: report)
            else { return nil }
            stages.plan = plan
        }
        stages.renderer = stages.renderer.rewriting(stages.plan)
        return LiveSite(self, next, stages)
    }

    /// What was found in pages that are still the same, in the same world.
    private func known(in world: World, _ next: SiteReadings) -> @Sendable (PageFile) -> PageFinding? {
        guard world.fingerprint == stages.world.fingerprint else { return { _ in nil } }
        let told = Set(diagnostics.compactMap { $0.range?.path })
        let findings = Dictionary(
            stages.plan.report.pages.filter { !told.contains($0.file.path) }.map {
                ($0.file.path, (file: $0.file.fingerprint, finding: $0.finding))
            }, uniquingKeysWith: { first, _ in first })
        return { page in
            findings[page.path].flatMap { $0.file == page.fingerprint ? $0.finding : nil }
        }
    }

    private func effect(of changed: Set<String>) -> PreviewEffect {
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
