import Foundation
import Testing

@testable import Planning

/// Relative addresses lead from any page to any other, on a server as on the disk.
@Suite struct RouteAddressTests {
    static let routes = [
        "/", "/articles/", "/articles/2019/", "/articles/2019/part/", "/articles/2019-first/", "/timeline/",
        "/404.html", "/feed.xml",
        "/data/observations.csv", "/assets/style.css", "/assets/a b/c d.png", "/tags/网络犯罪/", "/tags/打击/", "/a%20b/",
        "/100%/",
        "/what?/", "/c#/", "/a:b/", "/a&b/", "/a'b/", "/a\"b/", "/<b>/", "/a+b=c/", "/a,b;c/", "/(x)/", "/*/", "/a\\b/",
        "/a|b/", "/~x/",
        "/é/", "/😀/x/", "/articles/2019/old.html", "/deep/er/and/deep/er/", "/index/", "/..a/", "/a../", "/stats/x/",
        "/assets/[1].png",
        "/a@b/", "/!$/", "/%41/", "/ /", "/tags/c-plus-plus/",
    ].map { Route($0) }

    /// What a browser makes of a relative address on a page, by RFC 3986, 5.2.
    private func resolve(_ address: String, on page: Route) -> String? {
        var parts = page.outputPath.components(separatedBy: "/").dropLast()
        for part in address.components(separatedBy: "/") {
            switch part {
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            case ".", "": return nil
            default:
                guard let decoded = part.removingPercentEncoding else { return nil }
                parts.append(decoded)
            }
        }
        return parts.joined(separator: "/")
    }

    @Test(arguments: routes)
    func leadFromEveryPageToEveryFile(_ page: Route) {
        var wrong: [String] = []
        for other in Self.routes where resolve(page.address(of: other), on: page) != other.outputPath {
            wrong.append("\(other.path): \(page.address(of: other))")
        }
        #expect(wrong == [])
    }

    @Test(arguments: routes)
    func leadThroughAnyFolderOfAServer(_ page: Route) throws {
        var wrong: [String] = []
        for base in ["https://example.org", "https://example.org/a/report"] {
            let here = try #require(URL(string: base + page.encodedPath))
            for other in Self.routes {
                let address = page.address(of: other)
                guard let url = URL(string: address, relativeTo: here)?.absoluteURL else {
                    wrong.append(address)
                    continue
                }
                let expected = base.dropFirst("https://example.org".count) + "/" + other.outputPath
                if url.path(percentEncoded: false) != expected || url.query() != nil || url.fragment() != nil {
                    wrong.append(address)
                }
            }
        }
        #expect(wrong == [])
    }

    /// An address stands in an attribute and in a CSS or XML text.
    @Test(arguments: routes)
    func areMadeOfHarmlessSigns(_ page: Route) {
        for other in Self.routes {
            let address = page.address(of: other)
            #expect(address.wholeMatch(of: /[A-Za-z0-9\-._~!$()+,;=@%\/]+/) != nil, "\(address)")
            #expect(address.matches(of: /%(?![0-9A-F]{2})/).isEmpty, "\(address)")
        }
    }

    @Test(arguments: [
        ("/", "/", "index.html"), ("/", "/articles/2019/", "articles/2019/index.html"),
        ("/articles/2019/", "/", "../../index.html"),
        ("/articles/2019/", "/articles/2018/", "../2018/index.html"),
        ("/articles/2019/", "/articles/", "../index.html"),
        ("/articles/", "/articles/2019/", "2019/index.html"), ("/404.html", "/feed.xml", "feed.xml"),
        ("/a/", "/assets/style.css", "../assets/style.css"),
        ("/a/", "/tags/网络/", "../tags/%E7%BD%91%E7%BB%9C/index.html"),
        ("/a/", "/a b%/", "../a%20b%25/index.html"), ("/a/", "/what?/", "../what%3F/index.html"),
        ("/a/", "/c#/", "../c%23/index.html"),
        ("/a/", "/a:b/", "../a%3Ab/index.html"), ("/", "/a:b/", "a%3Ab/index.html"), ("/a/", "/a/", "index.html"),
    ])
    func areWrittenAsShortAsTheyCanBe(_ page: String, _ other: String, _ address: String) {
        #expect(Route(page).address(of: Route(other)) == address)
    }

    @Test(arguments: [
        ("/", "/", "index.html"), ("/articles/", "/articles/", "articles/index.html"),
        ("/404.html", "/404.html", "404.html"),
        ("/tags/网络/", "/tags/%E7%BD%91%E7%BB%9C/", "tags/网络/index.html"), ("/a b/", "/a%20b/", "a b/index.html"),
        ("/100%/", "/100%25/", "100%/index.html"),
    ])
    func followTheBaseAddress(_ path: String, _ encoded: String, _ file: String) {
        #expect(Route(path).encodedPath == encoded)
        #expect(Route(path).outputPath == file)
    }

    /// A slash stays a slash where a vowel sign follows it.
    @Test(arguments: ["/tags/\u{93F}x/", "/a/\u{301}b/"])
    func goThroughFoldersWhoseNamesBeginWithAMark(_ path: String) {
        let address = Route("/").address(of: Route(path))
        #expect(!address.contains("%2F"))
        #expect(address.utf8.filter { $0 == UInt8(ascii: "/") }.count == 2)
        #expect(Route(path).encodedPath.utf8.filter { $0 == UInt8(ascii: "/") }.count == 3)
    }
}
