import Checking
import Diagnostics
import Markup
import Reading

/// Links that are written as addresses (`/timeline/`, `../other/`) lead to a page or file of the site.
enum RouteLinks {
    static func check(_ plan: SitePlan) -> [Diagnostic] {
        plan.report.pages.flatMap { page in
            page.file.document.links.compactMap { link -> Diagnostic? in
                switch LinkTarget(link, in: page.file.path) {
                case .route(let path, _), .relative(let path, _):
                    guard case .outside = plan.address(of: link, in: page) else { return nil }
                    return missing(path, at: page.file.range(of: link), plan: plan)
                default:
                    return nil
                }
            }
        }
    }
}

// MARK: - Messages

extension RouteLinks {
    private static func missing(_ path: String, at range: SourceRange, plan: SitePlan) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: range, "The site has no page or file at “\(path)”.",
            fixes: [
                NearestName.question(path, in: plan.knownRoutes.map(\.path))
                    ?? "Link to the Markdown file (other.md), to an address from the root (/timeline/), or to ../assets/."
            ])
    }
}
