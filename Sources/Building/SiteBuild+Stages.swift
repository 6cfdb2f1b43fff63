import Checking
import Diagnostics
import Digests
import External
import Planning
import Reading
import Rendering
import Templates

extension SiteBuild {
    /// What comes of the stages before anything is rendered.
    struct Stages: Sendable {
        var diagnostics: [Diagnostic]
        var plan: SitePlan
        let theme: ThemeFiles
        let templates: TemplateLibrary
        var renderer: SiteRenderer
        let world: World
        let verified: Int?
        let external: LinkReport?
        /// What becomes of a warning: an error under `--strict`.
        let severity: @Sendable (Diagnostic) -> Diagnostic

        /// What every page and file is made of.
        ///
        /// - Parameter settings: the fingerprint of site.yaml, absent where there is none.
        func parts(settings: Fingerprint?) -> PageParts {
            let drawings = PageKinds.drawings.map { PagePart(name: $0, fingerprint: templates.fingerprint(of: $0)) }
            return PageParts(plan, settings: settings, drawings: PagePart.fingerprint(of: drawings))
        }

        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

        /// Tells what is wrong with the words of a page, in place of what was told of them before.
        ///
        /// - Parameters:
        ///   - found: everything that is wrong with the page itself now.
        ///   - former: what was told when it was read before.
        /// - Returns: whether that could be done: what stands before the words belongs to more than the page.
        mutating func tell(
            _ found: [Diagnostic], of page: PageFile, insteadOf former: [Diagnostic]
        ) -> Bool {
            func isOfWords(_ diagnostic: Diagnostic) -> Bool {
                diagnostic.range.map { $0.path == page.path && $0.start.line > page.bodyOffset } ?? false
            }
            let heads = [found, former].map { told in Set(told.filter { !isOfWords($0) }) }
            guard plan.report.settings.isWritten, heads[0] == heads[1] else { return false }
            diagnostics.removeAll(where: isOfWords)
            diagnostics += Diagnostic.withoutRepetition(found.filter(isOfWords)).map(severity)
            return true
        }
    }
}
