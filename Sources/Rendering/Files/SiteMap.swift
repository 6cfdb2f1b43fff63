import Checking
import Planning
import Reading

/// What search engines read: sitemap.xml (sitemaps.org 0.9) and robots.txt (RFC 9309).
enum SiteMap {
    static func write(_ plan: SitePlan) -> String {
        var xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for page in plan.pages {
            switch page.content {
            case .notFound, .redirect: continue
            default: break
            }
            let file = page.content.page?.file
            let date = file?.frontMatter.value.updated ?? file?.date
            let modified = date.map { "<lastmod>\($0.rfc3339)</lastmod>" } ?? ""
            xml += "<url><loc>\(XMLText.escape(plan.publicAddress(of: page.route)))</loc>\(modified)</url>\n"
        }
        return xml + "</urlset>\n"
    }

    static func robots(_ plan: SitePlan) -> String {
        let map = plan.absoluteAddress(of: .siteMap).map { "Sitemap: \($0)\n" } ?? ""
        return "User-agent: *\nAllow: /\n\(map)"
    }
}
