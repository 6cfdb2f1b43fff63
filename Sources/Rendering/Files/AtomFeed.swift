import Checking
import Markup
import Planning
import Reading

/// The feed of the newest articles (Atom, RFC 4287).
enum AtomFeed {
    private static let entries = 20

    static func write(_ plan: SitePlan) -> String {
        let report = plan.report
        let dated = plan.articles.filter { $0.file.date != nil }.prefix(entries)
        let updated = dated.compactMap(lastChange).max()?.rfc3339 ?? "1970-01-01T00:00:00Z"
        let address = plan.publicAddress(of: .feed)
        var xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(text(report.settings.language))">
            <title>\(text(report.title))</title>

            """
        if let description = report.settings.description { xml += "<subtitle>\(text(description))</subtitle>\n" }
        xml += """
            <id>\(text(id(.home, plan)))</id>
            <link rel="self" type="application/atom+xml" href="\(text(address))"/>
            <link rel="alternate" type="text/html" href="\(text(plan.publicAddress(of: .home)))"/>
            <updated>\(updated)</updated>
            <author><name>\(text(report.title))</name></author>

            """
        for page in dated { xml += entry(page, plan) }
        return xml + "</feed>\n"
    }

    private static func entry(_ page: CheckedPage, _ plan: SitePlan) -> String {
        let matter = page.file.frontMatter.value
        let route = plan.route(of: page)
        let summary = matter.description ?? matter.summary ?? Excerpt.of(page, in: plan.report)
        var xml = """
            <entry>
            <title>\(text(page.file.title))</title>
            <id>\(text(id(route, plan)))</id>
            <link rel="alternate" type="text/html" href="\(text(plan.publicAddress(of: route)))"/>
            <published>\(page.file.date?.rfc3339 ?? "")</published>
            <updated>\(lastChange(page)?.rfc3339 ?? "")</updated>

            """
        for author in matter.authors { xml += "<author><name>\(text(author))</name></author>\n" }
        for tag in matter.tags { xml += "<category term=\"\(text(tag))\"/>\n" }
        if let summary { xml += "<summary>\(text(summary))</summary>\n" }
        return xml + "</entry>\n"
    }

    private static func lastChange(_ page: CheckedPage) -> PageDate? {
        page.file.frontMatter.value.updated ?? page.file.date
    }

    /// Without a base_url there is no absolute address; the path is at least the same in every build.
    private static func id(_ route: Route, _ plan: SitePlan) -> String {
        plan.absoluteAddress(of: route) ?? "urn:x-sitegen:\(route.encodedPath)"
    }

    private static func text(_ text: String) -> String { XMLText.escape(text) }
}
