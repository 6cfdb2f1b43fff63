import Templates

/// What every page knows of the site; in templates `site`.
struct SiteModel: TemplateModel {
    /// The site's title, from site.yaml.
    let title: String
    /// One or two sentences on the site, if site.yaml gives any.
    let description: String?
    /// Relative address of the home page.
    let home: String
    /// Relative address of the Atom feed.
    let feed: String
    /// Relative address of the folder of theme files, without a slash at its end: `../assets`.
    let assets: String
    /// The header's links, in the order of site.yaml.
    let navigation: [NavigationModel]
    /// The text at the foot of every page, if site.yaml gives any.
    let footer: String?

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .optional("description", \.description), .text("home", \.home),
        .text("feed", \.feed), .text("assets", \.assets), .list("navigation", \.navigation),
        .optional("footer", \.footer),
    ]
}
