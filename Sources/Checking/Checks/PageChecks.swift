import Diagnostics
import Markup
import Reading

/// The checks of one page's text, all of which read its links.
struct PageChecks: Sendable {
    private let numbers: ProseNumbers?
    private let evidence: EvidenceLinks
    private let links: PageLinks
    private let settings: SiteSettings

    /// What is left for hints, over all pages.
    struct Hints {
        var evidence = HintAllowance()
        var links = PageLinks.Knowledge()
    }

    init(_ site: ParsedSite, leftOut: [LeftOutPage]) {
        numbers = ProseNumbers(site)
        evidence = EvidenceLinks(site)
        links = PageLinks(site, leftOut: leftOut)
        settings = site.settings
    }

    /// - Parameter isPublished: links of a page that is not published may lead to others that are not.
    func check(_ text: PageText, isPublished: Bool, _ hints: inout Hints) -> [Diagnostic] {
        let page = text.page
        var problems = MarkupProblems.check(text, settings.markup)
        if !settings.allowsRawHTML { problems += MarkupLosses.rawHTML(of: text) }
        for (link, target) in zip(text.document.links, text.targets) {
            let found = [
                numbers?.problem(link, target, in: page), evidence.problem(link, target, in: page, &hints.evidence),
                isPublished ? links.problem(link, target, in: text, &hints.links) : nil,
                MarkupLosses.problem(link, target, in: page), PictureTexts.problem(link, target, in: page),
            ]
            for case let problem? in found { problems.append(problem) }
        }
        if !page.frontMatter.value.hasFreeNumbers { problems += numbers?.unsourced(in: text) ?? [] }
        return problems
    }
}
