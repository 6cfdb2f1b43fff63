import Templates

/// An alias, template `alias`: a page that leads to another.
struct RedirectPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    /// Relative address of the page it leads to.
    let target: String

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("target", \.target),
    ]
}
