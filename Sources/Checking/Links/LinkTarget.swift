import Foundation
package import Markup

/// What a link of a Markdown file leads to, by its form.
package enum LinkTarget: Sendable, Hashable {
    /// `stat:ID` and the like; every scheme of evidence.
    case evidence(EvidenceScheme, id: String)
    /// A Markdown file, relative to the site's root, what follows its name from `?` on, and a heading's id.
    case page(path: String, query: String, heading: String?)
    /// A heading of the same page.
    case heading(String)
    /// A file of `content/assets/`, relative to the site's root, with anything after `#` or `?`.
    case asset(path: String, suffix: String)
    /// An address from the site's root, `/timeline/`, decoded, with anything after `#` or `?`.
    case route(String, suffix: String, written: String)
    /// An address relative to the page's own, decoded, until addresses are known.
    case relative(String, suffix: String, written: String)
    /// Another site, or a scheme of its own such as `mailto:`.
    case external(String)
    /// `chart:ID` and the like.
    case drawing(Drawing)
    /// A scheme that could run a script or open a local file.
    case unsafe
    /// Nothing after the opening bracket.
    case empty

    /// Reads a link as it stands in the file `path` (`content/articles/2019.md`).
    package init(_ link: Link, in path: String) {
        self.init(link.destination, isImage: link.isImage, in: path)
    }

    /// Reads an address as it is written in the file `path`.
    package init(_ destination: String, isImage: Bool = false, in path: String) {
        guard !destination.isEmpty else {
            self = .empty
            return
        }
        // By the byte: a mark that joins the colon would make it another character, but not for a browser.
        let bytes = destination.utf8
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let scheme = Self.scheme(destination[..<colon]) {
            let rest = String(destination[bytes.index(after: colon)...])
            self = Self.target(scheme: scheme, rest: rest, destination: destination, isImage: isImage)
        } else if destination.utf8.starts(with: "//".utf8) {
            self = .external(destination)
        } else if bytes.first == UInt8(ascii: "#") {
            self = .heading(Self.decoded(destination[bytes.index(after: bytes.startIndex)...]))
        } else {
            self = Self.local(destination, in: path)
        }
    }

    private static func scheme(_ text: Substring) -> String? {
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        guard let first = text.utf8.first, isLetter(first),
            text.utf8.allSatisfy({ isLetter($0) || "0123456789+-.".utf8.contains($0) })
        else { return nil }
        let isLower = text.utf8.allSatisfy { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isLower ? String(text) : text.lowercased()
    }

    private static func target(scheme: String, rest: String, destination: String, isImage: Bool) -> LinkTarget {
        if let evidence = EvidenceScheme(rawValue: scheme) { return .evidence(evidence, id: rest) }
        if let drawing = Drawing(scheme: scheme, rest: rest) { return .drawing(drawing) }
        switch scheme {
        case "javascript", "vbscript", "livescript", "mocha", "file", "filesystem", "blob", "about", "jar",
            "view-source",
            "ms-msdt", "search-ms":
            return .unsafe
        // What such a reader opens is the address behind it.
        case "feed" where !rest.hasPrefix("//"):
            let inner = LinkTarget(rest, in: "")
            if case .external = inner { return .external(destination) }
            return .unsafe
        case "data":
            let types = ["image/png", "image/gif", "image/jpeg", "image/webp"]
            let isPicture = isImage && types.contains { rest.lowercased().utf8.starts(with: $0.utf8) }
            return isPicture ? .external(destination) : .unsafe
        default: return .external(destination)
        }
    }

    private static func local(_ destination: String, in path: String) -> LinkTarget {
        let end =
            destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
            ?? destination.endIndex
        let address = decoded(destination[..<end])
        let suffix = String(destination[end...])
        if address.utf8.first == UInt8(ascii: "/") {
            return .route(address, suffix: suffix, written: destination)
        }
        if let resolved = resolve(address, from: path) {
            if isMarkdown(address) {
                let hash = suffix.utf8.firstIndex(of: UInt8(ascii: "#"))
                let heading = hash.map { decoded(Substring(suffix.utf8[$0...].dropFirst())) }
                return .page(path: resolved, query: String(suffix[..<(hash ?? suffix.endIndex)]), heading: heading)
            }
            if resolved.utf8.starts(with: "content/assets/".utf8) { return .asset(path: resolved, suffix: suffix) }
        }
        return .relative(address, suffix: suffix, written: destination)
    }

    private static func isMarkdown(_ address: String) -> Bool {
        if address.utf8.suffix(3).elementsEqual(".md".utf8) { return true }
        let end = String(Substring(address.utf8.suffix(9))).lowercased()
        return end.hasSuffix(".md") || end.hasSuffix(".markdown")
    }

    /// A relative address in a file; nothing where it leaves the root.
    private static func resolve(_ address: String, from path: String) -> String? {
        let isName =
            !address.isEmpty && address.utf8.first != UInt8(ascii: ".")
            && !address.utf8.contains(UInt8(ascii: "/"))
        if isName, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { return path[...slash] + address }
        return resolve(address, from: parts(of: path).dropLast().map(String.init))
    }

    /// A relative address from a folder; nothing where it leaves the root.
    package static func resolve(_ address: String, from folder: [String]) -> String? {
        var parts = folder
        for part in Self.parts(of: address) {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// What stands between the slashes of a path, cut by bytes, which is many times as fast as by characters.
    package static func parts(of path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        let text = String(text)
        return text.utf8.contains(UInt8(ascii: "%")) ? text.removingPercentEncoding ?? text : text
    }
}
