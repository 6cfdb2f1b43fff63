import Checking
import Diagnostics
import Reading

/// The header's links: site.yaml's, or the site's sections where it names none.
enum Navigation {
    static func plan(_ plan: SitePlan) -> (links: [SitePlan.NavigationLink], diagnostics: [Diagnostic]) {
        let items = plan.report.settings.navigation
        if items.isEmpty { return (sections(of: plan), []) }
        var diagnostics: [Diagnostic] = []
        let links = items.map { item in
            // An address without a scheme or a slash is meant from the root.
            let isBare = item.url.contains(/^[A-Za-z0-9_]/) && !item.url.contains(":")
            let target = LinkTarget(isBare ? "/\(item.url)" : item.url, in: "content/site.yaml")
            let address = plan.address(of: target, from: .home)
            switch (target, address) {
            case (.external, _), (_, .inside): break
            case (.route, _), (.relative, _): diagnostics.append(missingPage(item, plan))
            default: diagnostics.append(notAnAddress(item))
            }
            return SitePlan.NavigationLink(title: item.title, target: address)
        }
        return (links, diagnostics)
    }

    private static func sections(of plan: SitePlan) -> [SitePlan.NavigationLink] {
        let sections: [(String, Route)] = [
            ("Articles", .articles), ("Timeline", .timeline), ("Campaigns", .campaigns), ("Compare", .compare),
            ("Figures", .figures), ("Measures", .metrics), ("Sources", .sources), ("Tags", .tags),
        ]
        let plain = plan.pages.compactMap { page -> (String, Route)? in
            guard case .plain(let file) = page.content else { return nil }
            return (file.file.title, page.route)
        }
        return (sections + plain).filter { plan.hasPage(at: $0.1) }.map {
            SitePlan.NavigationLink(title: $0.0, target: .inside($0.1, suffix: ""))
        }
    }
}

// MARK: - Messages

extension Navigation {
    private static func missingPage(_ item: SiteSettings.NavigationItem, _ plan: SitePlan) -> Diagnostic {
        let path = item.url.hasPrefix("/") ? item.url : "/\(item.url)"
        if let leftOut = plan.leftOutPage(at: path) {
            return Diagnostic(
                .brokenLink, at: item.range,
                "The navigation leads to “\(item.url)”, which is not published: \(leftOut.path) is \(leftOut.reason).",
                fixes: ["Publish the page, remove the link, or build with \(leftOut.flag)."])
        }
        return Diagnostic(
            .brokenLink, at: item.range, "The navigation leads to “\(item.url)”, and the site has no such page.",
            fixes: [
                plan.nearestRoute(path, to: nil).map { "Did you mean “\($0)”?" }
                    ?? "Write the address of a page from the site's root: /articles/."
            ])
    }

    private static func notAnAddress(_ item: SiteSettings.NavigationItem) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: item.range, "The navigation cannot lead to “\(item.url)”.",
            explanation: "A link of the navigation leads to a page of the site, or to another site.",
            fixes: ["Write an address from the site's root (/articles/), or one that begins with https://."])
    }
}
