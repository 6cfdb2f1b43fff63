import Foundation

/// A page that stands for its kind in the checks that look at pages.
struct PublishedPage: CustomStringConvertible, Sendable {
    /// The template that it is made with.
    let template: String
    /// Its path in its site.
    let path: String
    var isOfGallery = false

    var location: URL { (isOfGallery ? Gallery.output : Report.output).appending(path: path) }
    var description: String { isOfGallery ? "gallery/\(path)" : path }

    /// At least one page of each kind; of figures one of each state.
    static let all: [PublishedPage] = {
        let report: [(String, [String])] = [
            ("home", ["index.html"]),
            ("article", ["articles/six-years-of-campaigns/index.html", "articles/internet-clean-up-2019/index.html"]),
            ("page", ["method/index.html", "about/index.html"]),
            ("articles", ["articles/index.html"]),
            ("timeline", ["timeline/index.html"]),
            ("compare", ["compare/index.html"]),
            ("comparison", ["compare/arrests-and-cases/index.html", "compare/gangs/index.html"]),
            ("metric", ["metrics/suspects-arrested/index.html", "metrics/messages-removed/index.html"]),
            ("campaign", ["campaigns/internet-clean-up-2019/index.html", "campaigns/network-crime-2022/index.html"]),
            ("metrics", ["metrics/index.html"]),
            ("campaigns", ["campaigns/index.html"]),
            ("stats", ["stats/index.html"]),
            (
                "stat",
                [
                    "stats/2019-cases-solved/index.html",  // with parts
                    "stats/2018-people-arrested-lead/index.html",  // contradicted
                    "stats/2018-breakdown-by-activity/index.html",  // missing
                    "stats/2018-messages-removed/index.html",  // a suspected misprint
                    "stats/2019-dark-web-suspects-arrested/index.html",  // a part with parts
                ]
            ),
            ("sources", ["sources/index.html"]),
            ("source", ["sources/china-daily-2019-11-15/index.html", "sources/undated-operation-report/index.html"]),
            ("tags", ["tags/index.html"]),
            ("tag", ["tags/arrests/index.html"]),
            ("404", ["404.html"]),
        ]
        let gallery: [(String, [String])] = [
            ("article", ["articles/every-element/index.html"]),
            ("stat", ["stats/2020-arrests/index.html", "stats/2020-arrests-first/index.html"]),  // corrected
            ("alias", [Gallery.aliasPath]),
        ]
        return report.flatMap { kind, paths in paths.map { PublishedPage(template: kind, path: $0) } }
            + gallery.flatMap { kind, paths in
                paths.map { PublishedPage(template: kind, path: $0, isOfGallery: true) }
            }
    }()
}
