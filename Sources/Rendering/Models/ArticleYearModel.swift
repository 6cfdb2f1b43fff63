import Templates

/// The articles of one year, newest first.
struct ArticleYearModel: TemplateModel {
    let title: String
    let articles: [ArticleSummaryModel]

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .list("articles") { $0.articles },
    ]
}
