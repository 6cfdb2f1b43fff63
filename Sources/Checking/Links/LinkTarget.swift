import Foundation
package import Markup

/// What a link of a Markdown file leads to, by its form.
package enum LinkTarget: Sendable, Hashable {
    /// `stat:ID` and the like; every scheme of evidence.
    case evidence(EvidenceScheme, id: String)
    /// A Markdown file, relative to the site's root, and a heading's id.
    case page(path: String, heading: String?)
    /// A heading of the same page.
    case heading(String)
    /// A file of `content/assets/`, relative to the site's root.
    case asset(path: String)
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
        // By the scalar: a mark that joins the colon would make it another character, but not for a browser.
        let scalars = destination.unicodeScalars
        if let colon = scalars.firstIndex(of: ":"), let scheme = Self.scheme(destination[..<colon]) {
            let rest = String(scalars[scalars.index(after: colon)...])
            self = Self.target(scheme: scheme, rest: rest, destination: destination, isImage: isImage)
        } else if destination.utf8.starts(with: "//".utf8) {
            self = .external(destination)
        } else if destination.hasPrefix("#") {
            self = .heading(Self.decoded(destination.dropFirst()))
        } else {
            self = Self.local(destination, in: path)
        }
    }

    private static func scheme(_ text: Substring) -> String? {
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        guard let first = text.utf8.first, isLetter(first),
            text.utf8.allSatisfy({ isLetter($0) || "0123456789+-.".utf8.contains($0) })
        else { return nil }
        return text.lowercased()
    }

    private static func target(scheme: String, rest: String, destination: String, isImage: Bool) -> LinkTarget {
        if let evidence = EvidenceScheme(rawValue: scheme) { return .evidence(evidence, id: rest) }
        if let drawing = Drawing(scheme: scheme, rest: rest) { return .drawing(drawing) }
        switch scheme {
        case "javascript", "vbscript", "file": return .unsafe
        case "data":
            let types = ["image/png", "image/gif", "image/jpeg", "image/webp"]
            let isPicture = isImage && types.contains { rest.lowercased().utf8.starts(with: $0.utf8) }
            return isPicture ? .external(destination) : .unsafe
        default: return .external(destination)
        }
    }

    private static func local(_ destination: String, in path: String) -> LinkTarget {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        let address = decoded(destination[..<end])
        let suffix = String(destination[end...])
        if address.hasPrefix("/") { return .route(address, suffix: suffix, written: destination) }
        let folder = Self.parts(of: path).dropLast().map(String.init)
        if let resolved = resolve(address, from: folder) {
            let end = address.suffix(9).lowercased()
            if end.hasSuffix(".md") || end.hasSuffix(".markdown") {
                let heading = suffix.hasPrefix("#") ? decoded(suffix.dropFirst()) : nil
                return .page(path: resolved, heading: heading)
            }
            if resolved.hasPrefix("content/assets/") { return .asset(path: resolved) }
        }
        return .relative(address, suffix: suffix, written: destination)
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
