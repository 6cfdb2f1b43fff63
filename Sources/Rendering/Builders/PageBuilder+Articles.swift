import Checking
import Evidence
import Foundation
import Markup
import Planning
import Reading
import Templates

/// Articles, plain pages and lists of them.
extension PageBuilder {
    func articlePage(_ page: CheckedPage) throws(TemplateRecursion) -> ArticlePage {
        let matter = page.file.frontMatter.value
        let cited = page.citedFigures.compactMap { report.observations[$0] }
        let sources = page.citedSources.compactMap { report.sources[$0] }
        let contents = shows("contents", "hasContents") ? contents(of: page) : []
        let (older, newer) = neighbours(of: page)
        return ArticlePage(
            site: site(), page: head(page.file.title, description: description(of: page)), title: page.file.title,
            description: matter.description, date: page.file.date?.words, isoDate: page.file.date?.iso,
            updated: matter.updated?.words, isoUpdated: matter.updated?.iso, authors: matter.authors,
            hasAuthors: !matter.authors.isEmpty, tags: tags(of: page), hasTags: !matter.tags.isEmpty,
            campaign: matter.campaign.flatMap { report.campaigns[$0] }.map { link($0.name, .campaign($0.id)) },
            html: try html(page), contents: contents, hasContents: contents.count > 2,
            cited: shows("cited") ? figures(cited) : [],
            hasCited: !cited.isEmpty, sources: shows("sources") ? sources.map(source) : [],
            hasSources: !sources.isEmpty, older: older,
            newer: newer)
    }

    func articleListPage() -> ArticleListPage {
        let byYear = Dictionary(grouping: plan.articles) { $0.file.date?.year }
        let years = byYear.keys.sorted { ($0 ?? .min) > ($1 ?? .min) }
        return ArticleListPage(
            site: site(), page: head("Articles", lede: Ledes.articles(plan.articles.count)), title: "Articles",
            years: years.map { year in
                ArticleYearModel(
                    title: year.map { String($0) } ?? "No date", articles: (byYear[year] ?? []).map(summary))
            }, hasArticles: !plan.articles.isEmpty)
    }

    func homePage(_ page: CheckedPage?) throws(TemplateRecursion) -> HomePage {
        let campaigns = report.campaigns.list.map(summary)
        let key = (page?.citedFigures ?? []).prefix(6).compactMap { report.observations[$0] }
        let isEmpty = report.campaigns.list.isEmpty && report.events.list.isEmpty
        var html: String?
        if let page { html = try self.html(page) }
        return HomePage(
            site: site(),
            page: head(report.title, description: report.settings.description ?? page.flatMap(description)), html: html,
            keyFigures: figures(key), hasKeyFigures: !key.isEmpty,
            drawing: isEmpty || !shows("drawing") ? nil : timelineDrawing(caption: "Timeline", id: "timeline"),
            articles: plan.articles.prefix(10).map(summary), comparisons: plan.comparisons.map(summary),
            campaigns: campaigns, hasCampaigns: !campaigns.isEmpty, hasArticles: !plan.articles.isEmpty,
            hasComparisons: !plan.comparisons.isEmpty, figureCount: report.observations.list.count,
            sourceCount: report.sources.list.count, metricCount: report.metrics.list.count,
            hasFigures: !report.observations.list.isEmpty,
            figuresHref: address(.figures), sourcesHref: address(.sources), articlesHref: address(.articles),
            metricsHref: address(.metrics), campaignsHref: address(.campaigns), timelineHref: address(.timeline),
            compareHref: address(.compare))
    }

    func tagListPage() -> TagListPage {
        TagListPage(
            site: site(), page: head("Tags", lede: Ledes.tags(plan.tags.count)), title: "Tags",
            tags: plan.tags.map { TagModel(title: $0.title, href: address(.tag($0.slug)), count: $0.articles.count) },
            hasTags: !plan.tags.isEmpty)
    }

    func tagPage(_ tag: Tag) -> TagPage {
        TagPage(
            site: site(), page: head(tag.title, description: Ledes.tag(tag.title, tag.articles.count)),
            title: tag.title, tagsHref: address(.tags),
            articles: tag.articles.map(summary))
    }

    func summary(_ page: CheckedPage) -> ArticleSummaryModel {
        ArticleSummaryModel(
            title: page.file.title, lang: foreignLanguage(of: page), href: address(plan.route(of: page)),
            date: page.file.date?.words,
            isoDate: page.file.date?.iso, description: description(of: page), tags: tags(of: page))
    }

    /// The description, else the summary, else the first words of the text.
    func description(of page: CheckedPage) -> String? {
        let matter = page.file.frontMatter.value
        return matter.description ?? matter.summary ?? Excerpt.of(page, in: report)
    }

    func contents(of page: CheckedPage) -> [HeadingModel] {
        page.file.document.shownHeadings
            .filter { $0.level < 4 && !$0.text.allSatisfy(\.isWhitespace) }
            .map { HeadingModel(title: $0.text, href: "#\($0.id)", level: $0.level) }
    }

    private func tags(of page: CheckedPage) -> [LinkModel] {
        page.file.frontMatter.value.tags.map { link($0, .tag(Slug.make($0))) }
    }

    private func neighbours(of page: CheckedPage) -> (older: LinkModel?, newer: LinkModel?) {
        guard let place = plan.articlePlaces[page.file.path] else { return (nil, nil) }
        let older = place + 1 < plan.articles.count ? plan.articles[place + 1] : nil
        let newer = place > 0 ? plan.articles[place - 1] : nil
        return (older.map(link), newer.map(link))
    }
}
