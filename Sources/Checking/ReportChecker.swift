package import Diagnostics
import Evidence
import Markup
package import Reading

/// Applies the rules that hold across a whole report.
package enum ReportChecker {
    /// The report with what could be read of it, and everything that is wrong.
    ///
    /// The report is complete only where neither this stage nor an earlier one tells an error.
    package static func check(
        _ site: ParsedSite, options: PublicationOptions
    ) -> (report: CheckedReport, diagnostics: [Diagnostic]) {
        let (pages, leftOut) = publication(of: site, options: options)
        var diagnostics = DuplicateIDs.check(site)
        diagnostics += UnknownReferences.check(site)
        diagnostics += CircularReferences.check(site)
        diagnostics += FigureChecks.check(site)
        diagnostics += ProseNumbers.check(site)
        diagnostics += EvidenceLinks.check(site)
        diagnostics += PageLinks.check(site, published: Set(pages.map(\.file.path)), leftOut: leftOut)
        diagnostics += MarkupLosses.check(site)
        diagnostics += MarkupProblems.check(site)
        diagnostics += PictureTexts.check(site)
        let report = CheckedReport(
            folderName: site.folderName, settings: site.settings, pages: pages, leftOut: leftOut,
            sources: Catalog(site.sources.entries, id: \.id), metrics: Catalog(site.metrics.entries, id: \.id),
            campaigns: Catalog(site.campaigns.entries, id: \.id), events: Catalog(site.events.entries, id: \.id),
            observations: Catalog(site.observations.entries, id: \.id), verifications: Verification.states(site),
            contradicted: Set(site.observations.entries.flatMap(\.value.contradicts)),
            assets: site.assets,
            themeAssets: site.themeAssets)
        diagnostics += Rankings.check(report)
        return (report, diagnostics)
    }

    private static func publication(
        of site: ParsedSite, options: PublicationOptions
    ) -> (pages: [CheckedPage], leftOut: [LeftOutPage]) {
        var pages: [CheckedPage] = []
        var leftOut: [LeftOutPage] = []
        let sourcesOfFigures = Dictionary(
            site.observations.entries.map { ($0.value.id, $0.value.source) }, uniquingKeysWith: { first, _ in first })
        for file in site.pages {
            let hurdle = hurdle(of: file, now: options.now)
            if let hurdle, !hurdle.isLifted(by: options) {
                leftOut.append(LeftOutPage(file: file, reason: hurdle.reason, flag: hurdle.flag))
            } else {
                pages.append(checked(file, notice: hurdle?.notice, sourcesOfFigures: sourcesOfFigures))
            }
        }
        return (pages, leftOut)
    }

    /// - Parameter sourcesOfFigures: a page rests on the sources of the figures it cites.
    private static func checked(
        _ file: PageFile, notice: String?, sourcesOfFigures: [String: String]
    ) -> CheckedPage {
        var figures: [String] = []
        var sources = file.frontMatter.value.sources
        var (knownFigures, knownSources) = (Set<String>(), Set(sources))
        for link in file.document.links {
            switch LinkTarget(link, in: file.path) {
            case .evidence(.stat, let id) where knownFigures.insert(id).inserted: figures.append(id)
            case .evidence(.source, let id) where knownSources.insert(id).inserted: sources.append(id)
            default: break
            }
        }
        for source in figures.compactMap({ sourcesOfFigures[$0] }) where knownSources.insert(source).inserted {
            sources.append(source)
        }
        return CheckedPage(file: file, citedFigures: figures, citedSources: sources, notice: notice)
    }

    /// Why a page is not published as it stands.
    private struct Hurdle {
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

    private static func hurdle(of file: PageFile, now: Int) -> Hurdle? {
        let matter = file.frontMatter.value
        if !file.hasReadableFrontMatter {
            return Hurdle(
                reason: "without front matter that can be read", notice: "Its front matter cannot be read",
                flag: "--drafts")
        }
        if matter.draft { return Hurdle(reason: "a draft", notice: "Draft", flag: "--drafts") }
        if let start = matter.publishDate ?? file.date, start.secondsSince1970 > now {
            return Hurdle(
                reason: "dated \(start.iso), in the future", notice: "Not published before \(start.iso)",
                flag: "--future")
        }
        if let end = matter.expiryDate, end.secondsSince1970 <= now {
            return Hurdle(reason: "expired since \(end.iso)", notice: "Expired on \(end.iso)", flag: "--expired")
        }
        return nil
    }
}
