import Checking
import Diagnostics
import Markup
import Reading

/// Links that are written as addresses (`/timeline/`, `../other/`) lead to a page or file of the site.
enum RouteLinks {
    static func check(_ plan: SitePlan) -> [Diagnostic] {
        var hints = HintAllowance()
        return plan.report.pages.filter { !$0.isKnown }.flatMap { check($0, plan, &hints) }
    }

    /// Those of one page.
    static func check(_ page: CheckedPage, _ plan: SitePlan) -> [Diagnostic] {
        var hints = HintAllowance()
        return check(page, plan, &hints)
    }

    private static func check(_ page: CheckedPage, _ plan: SitePlan, _ hints: inout HintAllowance) -> [Diagnostic] {
        guard page.hasAddresses else { return [] }
        return page.file.document.links.compactMap { link -> Diagnostic? in
            switch LinkTarget(link, in: page.file.path) {
            case .route(let path, _, _), .relative(let path, _, _):
                guard case .outside = plan.address(of: link, in: page) else { return nil }
                let absolute = SitePlan.absolute(path, from: plan.route(of: page)) ?? path
                return missing(
                    path, absolute: path.hasPrefix("/") ? path : absolute, isImage: link.isImage, in: page,
                    plan: plan, at: page.file.range(of: link), &hints)
            case .external(let address):
                guard let path = plan.ownPath(address), case .outside = plan.address(of: link, in: page) else {
                    return nil
                }
                // Something else may be published there.
                return missing(
                    path, absolute: path, isImage: link.isImage, in: page, plan: plan, at: page.file.range(of: link),
                    &hints
                ).with(severity: .warning)
            default:
                return nil
            }
        }
    }
}

// MARK: - Messages

extension RouteLinks {
    private static func missing(
        _ path: String, absolute: String, isImage: Bool, in page: CheckedPage, plan: SitePlan, at range: SourceRange,
        _ hints: inout HintAllowance
    ) -> Diagnostic {
        if let leftOut = plan.leftOutPage(at: absolute) {
            return Diagnostic(
                .brokenLink, at: range, "The page at “\(path)” is not published: \(leftOut.path) is \(leftOut.reason).",
                fixes: ["Publish the page, remove the link, or build with \(leftOut.flag)."])
        }
        let isFile = isImage || LinkTarget.parts(of: path).last?.contains(".") == true
        let depth = LinkTarget.parts(of: page.file.path).count - 2
        let assets = String(repeating: "../", count: depth) + "assets/"
        let fallback =
            isFile
            ? "Put the file into content/assets/ and write \(assets)\(path.split(separator: "/").last ?? "")."
            : "Link to the Markdown file (other.md), or to an address from the site's root (/articles/)."
        let nearest = hints.covers(plan.knownRoutes.count) ? plan.nearestRoute(absolute, to: page) : nil
        return Diagnostic(
            .brokenLink, at: range, "The site has no \(isFile ? "file" : "page") at “\(path)”.",
            fixes: [nearest.map { "Did you mean “\($0)”?" } ?? fallback])
    }
}
