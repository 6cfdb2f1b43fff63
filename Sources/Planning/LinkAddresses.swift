package import Checking
package import Markup
import Reading

extension SitePlan {
    /// Where a link of a page's Markdown leads.
    package func address(of link: Link, in page: CheckedPage) -> LinkAddress {
        address(of: LinkTarget(link, in: page.file.path), from: route(of: page))
    }

    /// Where a target leads from the page at an address.
    package func address(of target: LinkTarget, from route: Route) -> LinkAddress {
        switch target {
        case .evidence(.stat, let id): .inside(.figure(id), suffix: "")
        case .evidence(.source, let id): .inside(.source(id), suffix: "")
        case .evidence(.campaign, let id): .inside(.campaign(id), suffix: "")
        case .evidence(.metric, let id): .inside(.metric(id), suffix: "")
        case .page(let path, let heading):
            pageRoutes[path].map { .inside($0, suffix: heading.map { "#\($0)" } ?? "") } ?? .none
        case .heading(let id): .inside(route, suffix: "#\(id)")
        case .asset(let path): .inside(.asset(String(path.dropFirst("content/assets/".count))), suffix: "")
        case .route(let path, let suffix, let written):
            known(path).map { .inside($0, suffix: suffix) } ?? .outside(written)
        case .relative(let path, let suffix, let written):
            Self.absolute(path, from: route).flatMap(known).map { .inside($0, suffix: suffix) } ?? .outside(written)
        case .external(let address): .outside(address)
        case .empty: .inside(route, suffix: "")
        case .drawing(.chart(let id)) where report.metrics[id] == nil: .inside(.figure(id), suffix: "")
        case .drawing(.chart(let id)), .drawing(.table(let id)): .inside(.metric(id), suffix: "")
        case .drawing(.timeline): .inside(.timeline, suffix: "")
        case .drawing(.unreadable), .unsafe: .none
        }
    }

    /// The page or file at an address, whether or not it is written with its last slash or index.html.
    private func known(_ path: String) -> Route? {
        var candidates = [path]
        if path.hasSuffix("/index.html") { candidates.append(String(path.dropLast("index.html".count))) }
        if !path.hasSuffix("/") { candidates.append(path + "/") }
        return candidates.map { Route($0) }.first { knownRoutes.contains($0) }
    }

    /// A relative address as a browser resolves it on the page.
    static func absolute(_ address: String, from route: Route) -> String? {
        let folder = LinkTarget.parts(of: route.outputPath).dropLast().map(String.init)
        guard let path = LinkTarget.resolve(address, from: folder) else { return nil }
        let isFolder = address.hasSuffix("/") || address.hasSuffix("..") || address.hasSuffix(".") || path.isEmpty
        return "/" + path + (isFolder && !path.isEmpty ? "/" : "")
    }
}
