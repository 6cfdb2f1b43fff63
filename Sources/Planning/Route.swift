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
        let (here, there) = (path.utf8, other.path.utf8)
        // The folders that both stand in: as far as the paths are the same, up to a slash. By bytes: a slash that is
        // followed by a combining mark is still a slash.
        let (ownEnd, otherEnd) = Self.commonFolders(here, there)
        var address = ""
        for byte in here[ownEnd...] where byte == Self.slash { address += "../" }
        Self.append(there[otherEnd...], to: &address)
        return there.last == Self.slash ? address + "index.html" : address
    }

    /// The path, percent-encoded, as it follows the site's base_url.
    package var encodedPath: String {
        var encoded = ""
        Self.append(path.utf8[...], to: &encoded)
        return encoded
    }

    private static let slash = UInt8(ascii: "/")

    private static func commonFolders(
        _ first: String.UTF8View, _ second: String.UTF8View
    ) -> (String.Index, String.Index) {
        var (here, there) = (first.startIndex, second.startIndex)
        var ends = (here, there)
        while here < first.endIndex, there < second.endIndex, first[here] == second[there] {
            let isSlash = first[here] == slash
            here = first.index(after: here)
            there = second.index(after: there)
            if isSlash { ends = (here, there) }
        }
        return ends
    }

    /// RFC 3986, 2.3, and what else may stand in a path without harm, stays as it is.
    private static func append(_ bytes: Substring.UTF8View, to address: inout String) {
        if bytes.allSatisfy(isPlain) {
            address += Substring(bytes)
            return
        }
        for byte in bytes {
            if isPlain(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        // - . / _ ~ ! $ ( ) + , ; = @
        case 0x2D, 0x2E, 0x2F, 0x5F, 0x7E, 0x21, 0x24, 0x28, 0x29, 0x2B, 0x2C, 0x3B, 0x3D, 0x40: true
        default: false
        }
    }
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
    /// The list of campaigns.
    package static let campaigns = Route("/campaigns/")
    /// The list of metrics.
    package static let metrics = Route("/metrics/")
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
