package import Checking
import Foundation
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
        case .page(let path, let query, let heading):
            pageRoutes[path].map { .inside($0, suffix: query + (heading.map { "#\($0)" } ?? "")) } ?? .none
        case .heading(let id): .inside(route, suffix: "#\(id)")
        case .asset(let path, let suffix):
            .inside(.asset(String(path.dropFirst("content/assets/".count))), suffix: suffix)
        case .route(let path, let suffix, let written):
            known(path).map { .inside($0, suffix: suffix) } ?? .outside(written)
        case .relative(let path, let suffix, let written):
            Self.absolute(path, from: route).flatMap(known).map { .inside($0, suffix: suffix) } ?? .outside(written)
        case .external(let address): own(address) ?? .outside(address)
        case .empty: .inside(route, suffix: "")
        case .drawing(.chart(let id)) where report.metrics[id] == nil: .inside(.figure(id), suffix: "")
        case .drawing(.chart(let id)), .drawing(.table(let id)): .inside(.metric(id), suffix: "")
        case .drawing(.timeline): .inside(.timeline, suffix: "")
        case .drawing(.unreadable), .unsafe: .none
        }
    }

    /// What an absolute address leads to that begins with the site's own; nothing where it does not, or leads nowhere.
    private func own(_ address: String) -> LinkAddress? {
        guard let path = ownPath(address), let route = known(path) else { return nil }
        let suffix = address.utf8.firstIndex { "#?".utf8.contains($0) }.map { address[$0...] } ?? ""
        return .inside(route, suffix: String(suffix))
    }

    /// The path of an absolute address that begins with the site's own, from the site's root; nothing where it does not.
    func ownPath(_ address: String) -> String? {
        guard let baseURL, address.utf8.starts(with: baseURL.utf8) else { return nil }
        let rest = address.utf8.dropFirst(baseURL.utf8.count)
        guard rest.isEmpty || "/?#".utf8.contains(rest[rest.startIndex]) else { return nil }
        let path = String(Substring(rest.prefix { !"#?".utf8.contains($0) }))
        return path.isEmpty ? "/" : path.removingPercentEncoding ?? path
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
