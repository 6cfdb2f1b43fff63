import Diagnostics
import Evidence
import Foundation
import Markup
package import Reading

/// The addresses of other sites that a site names, with every place where they stand.
package struct ExternalLinks: Sendable {
    private let places: [String: [SourceRange]]

    /// Links and pictures of the pages that are published, documents of sources, and the navigation.
    package init(_ site: ParsedSite, of report: CheckedReport) {
        var places: [String: [SourceRange]] = [:]
        func add(_ target: LinkTarget, at range: SourceRange) {
            guard case .external(let text) = target, let address = Self.address(text) else { return }
            places[address, default: []].append(range)
        }
        for page in report.pages.map(\.file) {
            for link in page.document.links { add(LinkTarget(link, in: page.path), at: page.range(of: link)) }
        }
        for source in site.sources.entries {
            if let url = source.value.url { add(.external(url), at: source.ranges["url"]) }
        }
        for item in site.settings.navigation { add(LinkTarget(item.url, in: item.range.path), at: item.range) }
        self.places = places
    }

    /// Each once, in order.
    package var addresses: [String] { places.keys.sorted() }

    /// Where an address stands, in the order of a report.
    func ranges(of address: String) -> [SourceRange] {
        (places[address] ?? []).sorted { ($0.path, $0.start) < ($1.path, $1.start) }
    }

    /// What a server is asked for: without the fragment, which it never sees. Only http and https are asked.
    private static func address(_ text: String) -> String? {
        // Like the page itself, which is published over https if anybody reads it.
        let whole = text.hasPrefix("//") ? "https:" + text : text
        guard ["http://", "https://"].contains(where: whole.lowercased().hasPrefix) else { return nil }
        return withPlainHost(whole.prefix { $0 != "#" })
    }

    /// Scheme and host mean the same in capitals and small letters (RFC 3986, 6.2.2.1).
    private static func withPlainHost(_ address: Substring) -> String {
        guard let slashes = address.firstRange(of: "://") else { return String(address) }
        let end = address[slashes.upperBound...].firstIndex { "/?".contains($0) } ?? address.endIndex
        let host = address[slashes.upperBound..<end]
        let name = host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host
        return address[..<slashes.upperBound].lowercased() + host[..<name.startIndex] + name.lowercased()
            + address[end...]
    }
}
