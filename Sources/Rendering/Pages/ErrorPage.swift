import Templates

/// `/404.html`, template `404`. Its addresses are absolute where the site has a base_url, since a server shows it anywhere.
struct ErrorPage: TemplateModel {
    let site: SiteModel
    let page: PageModel

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page),
    ]
}
