/// The articles of one year, newest first.
package struct ArticleYearModel: Sendable {
    let title: String
    let articles: [ArticleSummaryModel]
}
