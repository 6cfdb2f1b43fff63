import Templates

/// What the head of every page needs; in templates `page`.
struct PageModel: TemplateModel {
    /// The kind of page, for a CSS class: `home`, `article`, `stat`, …
    let kind: String
    let title: String
    /// The `<title>`: the page's title and the site's, or the site's alone on the home page.
    let fullTitle: String
    /// For `<meta name="description">`.
    let description: String?
    /// BCP 47 language of the page.
    let lang: String
    /// Absolute address of the page; absent where the site has no base_url.
    let canonical: String?
    /// The style sheet's text, only on the error page, which a server shows under any address.
    let inlineStyle: String?
    /// Why the page is not published without a flag: "Draft" …; absent on ordinary pages.
    let notice: String?
    /// The list that the page belongs to, after the home page; empty on pages that belong to none.
    let path: [LinkModel]
    let hasPath: Bool
    /// What stands under `extra` in the page's front matter.
    let extra: TemplateTree

    static let fields: [TemplateField<Self>] = [
        .text("kind", \.kind), .text("title", \.title), .text("fullTitle", \.fullTitle),
        .optional("description", \.description), .text("lang", \.lang),
        .optional("canonical", \.canonical), .optional("inlineStyle", \.inlineStyle),
        .optional("notice", \.notice), .list("path", \.path), .flag("hasPath", \.hasPath), .tree("extra", \.extra),
    ]
}
