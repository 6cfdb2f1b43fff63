package import Diagnostics
import Evidence
import Markup
import Parallelism
package import Reading

/// Applies the rules that hold across a whole report.
package enum ReportChecker {
    /// The report with what could be read of it, and everything that is wrong.
    ///
    /// The report is complete only where neither this stage nor an earlier one tells an error.
    ///
    /// - Parameter known: what an earlier build found in a page about which there was nothing to tell, if all that its
    ///   text speaks of is as it was.
    package static func check(
        _ site: ParsedSite, options: PublicationOptions,
        knowing known: @escaping @Sendable (PageFile) -> PageFinding? = { _ in nil }
    ) async -> (report: CheckedReport, diagnostics: [Diagnostic]) {
        let hurdles = site.pages.map { hurdle(of: $0, now: options.now) }
        let leftOut = zip(site.pages, hurdles).compactMap { file, hurdle in
            hurdle.flatMap {
                $0.isLifted(by: options) ? nil : LeftOutPage(file: file, reason: $0.reason, flag: $0.flag)
            }
        }
        let checks = PageChecks(site, leftOut: leftOut)
        let (pages, problems) = await check(site, hurdles, checks, options: options, knowing: known)
        var diagnostics = DuplicateIDs.check(site)
        diagnostics += UnknownReferences.check(site)
        diagnostics += CircularReferences.check(site)
        diagnostics += FigureChecks.check(site)
        diagnostics += problems
        let report = CheckedReport(
            folderName: site.folderName, settings: site.settings, pages: pages, leftOut: leftOut,
            sources: Catalog(site.sources.entries, id: \.id), metrics: Catalog(site.metrics.entries, id: \.id),
            campaigns: Catalog(site.campaigns.entries, id: \.id), events: Catalog(site.events.entries, id: \.id),
            observations: Catalog(site.observations.entries, id: \.id), verifications: Verification.states(site),
            pagePlaces: Dictionary(
                pages.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first }),
            contradicted: Set(site.observations.entries.flatMap(\.value.contradicts)),
            assets: site.assets,
            themeAssets: site.themeAssets, pageChecks: checks)
        diagnostics += Rankings.check(report)
        return (report, diagnostics)
    }

    /// The pages that are published, and what is wrong with any.
    private static func check(
        _ site: ParsedSite, _ hurdles: [Hurdle?], _ checks: PageChecks, options: PublicationOptions,
        knowing known: @escaping @Sendable (PageFile) -> PageFinding?
    ) async -> (pages: [CheckedPage], diagnostics: [Diagnostic]) {
        let sourcesOfFigures = Dictionary(
            site.observations.entries.map { ($0.value.id, $0.value.source) }, uniquingKeysWith: { first, _ in first })
        let results = await site.pages.indices.concurrentMap { place -> (page: CheckedPage?, isSound: Bool) in
            let file = site.pages[place]
            if let finding = known(file), hurdles[place] == nil {
                return (CheckedPage(file, finding, notice: nil, isKnown: true, hasAddresses: true), true)
            }
            let text = PageText(file)
            let isPublished = hurdles[place]?.isLifted(by: options) ?? true
            var hints = PageChecks.Hints()
            let isSound = checks.check(text, isPublished: isPublished, &hints).isEmpty
            guard isPublished else { return (nil, isSound) }
            let notice = hurdles[place]?.notice
            return (checked(text, notice: notice, sourcesOfFigures: sourcesOfFigures), isSound)
        }
        // What there is to tell is put into words in the order of the pages: how many hints are given depends on it.
        var hints = PageChecks.Hints()
        var diagnostics: [Diagnostic] = []
        for (file, result) in zip(site.pages, results) where !result.isSound {
            diagnostics += checks.check(PageText(file), isPublished: result.page != nil, &hints)
        }
        return (results.compactMap(\.page), diagnostics)
    }

    /// The report after the words of one page have changed, and nothing that is shown of it elsewhere or that other
    /// pages can link to; with what is wrong with the words.
    ///
    /// - Returns: nothing where the page is not published, or more than its words has changed.
    package static func check(
        _ report: CheckedReport, rewriting file: PageFile
    ) -> (report: CheckedReport, page: CheckedPage, diagnostics: [Diagnostic])? {
        guard let place = report.pages.firstIndex(where: { $0.file.path == file.path }) else { return nil }
        let former = report.pages[place]
        guard former.file.interface == file.interface else { return nil }
        let text = PageText(file)
        var hints = PageChecks.Hints()
        let diagnostics = report.pageChecks.check(text, isPublished: true, &hints)
        let sources = Dictionary(
            report.observations.list.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
        let page = checked(text, notice: former.notice, sourcesOfFigures: sources)
        var report = report
        report.pages[place] = page
        return (report, page, diagnostics)
    }

    /// - Parameter sourcesOfFigures: a page rests on the sources of the figures it cites.
    private static func checked(
        _ text: PageText, notice: String?, sourcesOfFigures: [String: String]
    ) -> CheckedPage {
        let (file, targets) = (text.page, text.targets)
        var figures: [String] = []
        var sources = file.frontMatter.value.sources
        var (knownFigures, knownSources) = (Set<String>(), Set(sources))
        for target in targets {
            switch target {
            case .evidence(.stat, let id) where knownFigures.insert(id).inserted: figures.append(id)
            case .evidence(.source, let id) where knownSources.insert(id).inserted: sources.append(id)
            default: break
            }
        }
        for source in figures.compactMap({ sourcesOfFigures[$0] }) where knownSources.insert(source).inserted {
            sources.append(source)
        }
        var named: Set<String> = []
        for (link, target) in zip(text.document.links, targets) where link.isEmpty && !link.isImage {
            if case .page(let path, _, _) = target, path != file.path { named.insert(path) }
        }
        let finding = PageFinding(citedFigures: figures, citedSources: sources, namedPages: named.sorted())
        let hasAddresses = targets.contains { target in
            switch target {
            case .route, .relative, .external: true
            default: false
            }
        }
        return CheckedPage(file, finding, notice: notice, isKnown: false, hasAddresses: hasAddresses)
    }

    /// Why a page is not published as it stands.
    struct Hurdle: Sendable {
        let reason: String
        let notice: String
        let flag: String

        func isLifted(by options: PublicationOptions) -> Bool {
            switch flag {
            case "--drafts": options.drafts
            case "--future": options.future
            default: options.expired
            }
        }
    }

    static func hurdle(of file: PageFile, now: Int) -> Hurdle? {
        if !file.hasReadableFrontMatter {
            return Hurdle(
                reason: "without front matter that can be read", notice: "Its front matter cannot be read",
                flag: "--drafts")
        }
        if file.frontMatter.value.draft { return Hurdle(reason: "a draft", notice: "Draft", flag: "--drafts") }
        if let start = file.frontMatter.value.publishDate ?? file.date, start.secondsSince1970 > now {
            return Hurdle(
                reason: "dated \(start.iso), in the future", notice: "Not published before \(start.iso)",
                flag: "--future")
        }
        if let end = file.frontMatter.value.expiryDate, end.secondsSince1970 <= now {
            return Hurdle(reason: "expired since \(end.iso)", notice: "Expired on \(end.iso)", flag: "--expired")
        }
        return nil
    }
}
