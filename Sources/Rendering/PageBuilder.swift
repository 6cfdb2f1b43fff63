import Checking
import Evidence
import Planning
import Reading
import Templates

/// Makes the models of one page; every address in them is relative to that page.
struct PageBuilder {
    let context: RenderingContext
    let page: PlannedPage

    var plan: SitePlan { _read { yield context.plan } }
    var index: EvidenceIndex { _read { yield context.index } }
    var templates: TemplateLibrary { _read { yield context.templates } }
    var report: CheckedReport { _read { yield context.plan.report } }

    /// Whether the page's template shows a value; what it does not show is not made.
    func shows(_ names: String...) -> Bool {
        let template = templates.names.contains(page.template) ? page.template : page.content.template
        return names.contains { templates.mentions($0, in: template) }
    }

    /// The page's own language, or the site's (BCP 47).
    var language: String { page.content.page?.file.frontMatter.value.lang ?? report.settings.language }

    // MARK: Addresses

    /// The address of a page or file of the site, from here.
    func address(_ route: Route, suffix: String = "") -> String {
        // A server shows the error page under any address, so that only absolute addresses hold there.
        if page.route == .notFound, let absolute = plan.absoluteAddress(of: route) { return absolute + suffix }
        if route == page.route, suffix.hasPrefix("#") { return suffix }
        return page.route.address(of: route) + suffix
    }

    func link(_ title: String, _ route: Route, suffix: String = "") -> LinkModel {
        LinkModel(title: title, href: address(route, suffix: suffix))
    }

    func link(to page: CheckedPage) -> LinkModel {
        LinkModel(title: page.file.title, href: address(plan.route(of: page)), lang: foreignLanguage(of: page))
    }

    // MARK: Every page

    func site() -> SiteModel {
        SiteModel(
            title: report.title, description: report.settings.description, home: address(.home),
            feed: address(.feed), assets: String(address(.asset("x")).dropLast("/x".count)),
            navigation: plan.navigation.map(navigation), footer: report.settings.footer)
    }

    private func navigation(_ link: SitePlan.NavigationLink) -> NavigationModel {
        switch link.target {
        case .inside(let route, let suffix):
            NavigationModel(
                title: link.title, href: address(route, suffix: suffix),
                current: route == page.route || (route != .home && page.route.path.hasPrefix(route.path)),
                here: route == page.route)
        case .outside(let address): NavigationModel(title: link.title, href: address, current: false, here: false)
        case .none: NavigationModel(title: link.title, href: address(.home), current: false, here: false)
        }
    }

    /// - Parameters:
    ///   - description: for those who see the page in a list; else the front matter's, or the lede.
    ///   - lede: what a list shows, in a sentence.
    func head(_ title: String, description: String? = nil, lede: String? = nil) -> PageModel {
        let file = page.content.page?.file
        let matter = file?.frontMatter.value
        let path = path()
        let isArticle = page.content.isArticle
        let description = description ?? matter?.description ?? lede ?? "\(title): a page of \(report.title)."
        return PageModel(
            kind: page.content.template, title: title,
            fullTitle: page.route == .home ? report.title : "\(title) · \(report.title)", description: description,
            lang: language, canonical: plan.absoluteAddress(of: page.route), notice: page.content.page?.notice,
            lede: lede, type: isArticle ? "article" : "website", published: isArticle ? file?.date?.rfc3339 : nil,
            modified: isArticle ? matter?.updated?.rfc3339 : nil,
            linkedData: shows("linkedData") ? linkedData(title, description)?.json : nil, path: path,
            hasPath: !path.isEmpty, extra: matter.map { TemplateTree($0.extra) } ?? .mapping([:]))
    }

    /// The head of an alias: its canonical address is that of the page it leads to.
    func redirectHead(to target: Route, title: String) -> PageModel {
        return PageModel(
            kind: "alias", title: title, fullTitle: title == report.title ? title : "\(title) · \(report.title)",
            description: "This page has moved to “\(title)”.",
            lang: report.settings.language, canonical: plan.absoluteAddress(of: target), notice: nil, lede: nil,
            type: "website", published: nil, modified: nil, linkedData: nil, path: [], hasPath: false,
            extra: .mapping([:]))
    }
}

extension TemplateTree {
    init(_ value: ExtraValue) {
        self =
            switch value {
            case .text(let text): .text(text)
            case .list(let elements): .list(elements.map(TemplateTree.init))
            case .mapping(let fields): .mapping(fields.mapValues(TemplateTree.init))
            }
    }
}
