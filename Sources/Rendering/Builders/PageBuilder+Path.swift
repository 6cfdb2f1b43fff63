import Planning

/// Where a page belongs.
extension PageBuilder {
    /// The home page and the list that the page belongs to; nothing for lists and for pages that belong to none.
    func path() -> [LinkModel] {
        guard shows("path", "hasPath"), let list = list(above: page.content), plan.hasPage(at: list.route) else {
            return []
        }
        return [link("Home", .home), link(list.title, list.route)]
    }

    private func list(above content: PageContent) -> (title: String, route: Route)? {
        switch content {
        case .article: ("Articles", .articles)
        case .comparison: ("Compare", .compare)
        case .metric: ("Measures", .metrics)
        case .campaign: ("Campaigns", .campaigns)
        case .figure: ("Figures", .figures)
        case .source: ("Sources", .sources)
        case .tag: ("Tags", .tags)
        default: nil
        }
    }
}
