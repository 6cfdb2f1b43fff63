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
            let isOutside = item.url.contains("://") || item.url.hasPrefix("mailto:")
            let target: LinkTarget =
                isOutside
                ? .external(item.url) : .route(item.url.hasPrefix("/") ? item.url : "/\(item.url)", suffix: "")
            let address = plan.address(of: target, from: .home)
            if case .outside = address, !isOutside { diagnostics.append(missingPage(item)) }
            return SitePlan.NavigationLink(title: item.title, target: address)
        }
        return (links, diagnostics)
    }

    private static func sections(of plan: SitePlan) -> [SitePlan.NavigationLink] {
        let sections: [(String, Route)] = [
            ("Articles", .articles), ("Timeline", .timeline), ("Compare", .compare), ("Figures", .figures),
            ("Sources", .sources), ("Tags", .tags),
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
    private static func missingPage(_ item: SiteSettings.NavigationItem) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: item.range, "The navigation leads to “\(item.url)”, and the site has no such page.",
            fixes: ["Write the address of a page from the site's root: /articles/."])
    }
}
