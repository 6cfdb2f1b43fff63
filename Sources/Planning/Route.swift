import Foundation

/// A page's address from the root of the site: `/articles/2019/`, `/404.html`.
package struct Route: Sendable, Hashable, Comparable {
    /// Begins with a slash; ends with one where a folder's index.html is meant. Not percent-encoded.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Where the page stands in the output folder: `articles/2019/index.html`.
    package var outputPath: String {
        path.hasSuffix("/") ? String(path.dropFirst()) + "index.html" : String(path.dropFirst())
    }

    package static func < (left: Route, right: Route) -> Bool { left.path < right.path }

    /// The relative address of `other` from this page, percent-encoded; it names the file, so that it also holds
    /// when the output folder is opened from the disk.
    package func address(of other: Route) -> String {
        let here = Self.parts(outputPath).dropLast()
        let there = Self.parts(other.outputPath)
        let shared = zip(here, there.dropLast()).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let up = Array(repeating: "..", count: here.count - shared)
        return (up + there.dropFirst(shared).map(Self.encoded)).joined(separator: "/")
    }

    /// The path, percent-encoded, as it follows the site's base_url.
    package var encodedPath: String { Self.parts(path).map(Self.encoded).joined(separator: "/") }

    /// By bytes: a slash that is followed by a combining mark is still a slash.
    private static func parts(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    private static func encoded(_ part: String) -> String {
        part.addingPercentEncoding(withAllowedCharacters: unreserved) ?? part
    }

    /// RFC 3986, 2.3, and what else may stand in a path without harm.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$()+,;=@")
}

extension Route {
    /// `/`
    package static let home = Route("/")
    /// The list of articles.
    package static let articles = Route("/articles/")
    /// The timeline.
    package static let timeline = Route("/timeline/")
    /// The matrix of metrics by campaigns.
    package static let compare = Route("/compare/")
    /// The list of figures.
    package static let figures = Route("/stats/")
    /// The list of sources.
    package static let sources = Route("/sources/")
    /// The list of tags.
    package static let tags = Route("/tags/")
    /// The Atom feed.
    package static let feed = Route("/feed.xml")
    /// The site map.
    package static let siteMap = Route("/sitemap.xml")
    /// What robots read.
    package static let robots = Route("/robots.txt")
    /// The error page.
    package static let notFound = Route("/404.html")

    /// A figure's page.
    package static func figure(_ id: String) -> Route { Route("/stats/\(id)/") }
    /// A source's page.
    package static func source(_ id: String) -> Route { Route("/sources/\(id)/") }
    /// A metric's page.
    package static func metric(_ id: String) -> Route { Route("/metrics/\(id)/") }
    /// A campaign's page.
    package static func campaign(_ id: String) -> Route { Route("/campaigns/\(id)/") }
    /// A tag's page.
    package static func tag(_ slug: String) -> Route { Route("/tags/\(slug)/") }
    /// A file of open data.
    package static func data(_ file: String) -> Route { Route("/data/\(file)") }
    /// A file of the theme or of content/assets/: both are published in one folder.
    package static func asset(_ path: String) -> Route { Route("/assets/\(path)") }
}
