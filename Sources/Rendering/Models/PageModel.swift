import Templates

/// What the head of every page needs; in templates `page`.
struct PageModel: TemplateModel {
    /// The kind of page, for a CSS class: `home`, `article`, `stat`, …
    let kind: String
    let title: String
    /// The `<title>`: the page's title and the site's, or the site's alone on the home page.
    let fullTitle: String
    /// For `<meta name="description">`.
    let description: String
    /// BCP 47 language of the page.
    let lang: String
    /// Absolute address of the page; absent where the site has no base_url.
    let canonical: String?
    /// Why the page is not published without a flag: "Draft" …; absent on ordinary pages.
    let notice: String?
    /// What a list shows, in a sentence; absent on other pages.
    let lede: String?
    /// For `og:type`: `article`, or `website`.
    let type: String
    /// When an article was published and changed, in RFC 3339.
    let published: String?
    let modified: String?
    /// What the page holds as JSON-LD (schema.org); absent where there is nothing to say.
    let linkedData: String?
    /// The list that the page belongs to, after the home page; empty on pages that belong to none.
    let path: [LinkModel]
    let hasPath: Bool
    /// What stands under `extra` in the page's front matter.
    let extra: TemplateTree

    static let fields: [TemplateField<Self>] = [
        .text("kind", \.kind), .text("title", \.title), .text("fullTitle", \.fullTitle),
        .text("description", \.description), .text("lang", \.lang),
        .optional("canonical", \.canonical),
        .optional("notice", \.notice), .optional("lede", \.lede), .text("type", \.type),
        .optional("published", \.published), .optional("modified", \.modified),
        .optionalHTML("linkedData", \.linkedData), .list("path", \.path), .flag("hasPath", \.hasPath),
        .tree("extra", \.extra),
    ]
}
