import Planning
import Templates

/// What all pages are made from. Each page's builder, and every function that it hands on, holds it: one reference, which
/// costs less than its many values, above all where two cores count the same ones.
final class RenderingContext: Sendable {
    let plan: SitePlan
    let index: EvidenceIndex
    let templates: TemplateLibrary
    let marks: LanguageMarks

    /// - Parameter index: that of the plan, if it is known.
    init(plan: SitePlan, index: EvidenceIndex? = nil, templates: TemplateLibrary) {
        self.plan = plan
        self.index = index ?? EvidenceIndex(plan)
        self.templates = templates
        marks = LanguageMarks(DeclaredLanguages(plan.sourceLanguages))
    }
}
