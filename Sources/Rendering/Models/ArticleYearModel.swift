import Templates

/// The articles of one year, newest first.
struct ArticleYearModel: TemplateModel {
    let title: String
    let articles: [ArticleSummaryModel]

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .list("articles", \.articles),
    ]
}
