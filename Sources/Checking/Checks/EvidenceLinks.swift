package import Diagnostics
import Evidence
package import Markup
package import Reading

/// `stat:`, `source:`, `campaign:` and `metric:` links name entries that exist.
struct EvidenceLinks: Sendable {
    private let known: [EvidenceScheme: KnownIDs]
    /// What may follow `chart:`.
    private let charted: KnownIDs
    private let figures: Set<String>
    /// The figures of which parts are reported.
    private let wholes: Set<String>

    init(_ site: ParsedSite) {
        known = [
            .stat: .observations(site), .source: .sources(site), .campaign: .campaigns(site), .metric: .metrics(site),
        ]
        charted = KnownIDs.metrics(site).union(.observations(site), kind: "metric or figure")
        figures = Set(site.observations.entries.map(\.value.id))
        wholes = Set(site.observations.entries.compactMap(\.value.partOf))
    }

    func problem(
        _ link: Link, _ target: LinkTarget, in page: PageFile, _ hints: inout HintAllowance
    ) -> Diagnostic? {
        let range = page.range(of: link)
        switch target {
        case .evidence where link.isImage: return Self.noPicture(link, at: range)
        case .evidence(let scheme, let id): return known[scheme]?.problem(id, at: range, &hints)
        case .drawing(.chart(let id)) where figures.contains(id) && known[.metric]?.mayHold(id) != true:
            return wholes.contains(id) ? nil : Self.withoutParts(id, at: range)
        case .drawing(.chart(let id)): return charted.problem(id, at: range, &hints)
        case .drawing(.table(let id)): return known[.metric]?.problem(id, at: range, &hints)
        case .drawing(.unreadable(let error)): return Self.unreadable(link, error, at: range)
        case .external(let address): return Self.misspelt(address, at: range) ?? Self.unknown(address, at: range)
        default: return nil
        }
    }
}

extension PageFile {
    /// Where a link stands in the file.
    package func range(of link: Link) -> SourceRange {
        range(of: link.position)
    }

    /// A place of the Markdown in the file.
    package func range(of position: MarkupPosition) -> SourceRange {
        SourceRange(path: path, line: position.line + bodyOffset, column: position.column, length: position.length)
    }
}

// MARK: - Messages

extension EvidenceLinks {
    /// A scheme that is nearly one of evidence, such as `stats:`.
    private static func misspelt(_ address: String, at range: SourceRange) -> Diagnostic? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = String(address[..<colon]).lowercased()
        guard !address.hasPrefix("//"), !knownSchemes.contains(scheme),
            let meant = NearestName.of(scheme, in: EvidenceScheme.own)
        else { return nil }
        return Diagnostic(
            .brokenLink, at: range, "“\(scheme):” leads nowhere.",
            explanation:
                "Links to evidence begin with stat:, source:, campaign: or metric:, drawings with chart:, table: or timeline:.",
            fixes: ["Did you mean “\(meant):”?"])
    }

    /// Schemes that browsers know, or hand on to a program that does.
    private static let knownSchemes: Set<String> = [
        "ark", "bitcoin", "callto", "data", "doi", "ed2k", "facetime", "feed", "ftp", "ftps", "gemini", "geo", "git",
        "gopher", "hdl", "http", "https", "im", "info", "ipfs", "ipns", "irc", "ircs", "isbn", "magnet", "mailto",
        "maps", "matrix", "mid", "news", "nntp", "openpgp4fpr", "sftp", "signal", "sip", "sips", "skype", "sms", "ssh",
        "svn",
        "tel", "tg", "urn", "webcal", "whatsapp", "ws", "wss", "xmpp", "zotero",
    ]

    /// A scheme that nobody knows, or an address of the web without a server.
    private static func unknown(_ address: String, at range: SourceRange) -> Diagnostic? {
        guard !address.hasPrefix("//"), let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = address[..<colon].lowercased()
        let rest = address.utf8[colon...].dropFirst()
        if ["http", "https"].contains(scheme), !rest.starts(with: "//".utf8) {
            return Diagnostic(
                .unknownScheme, at: range, "“\(Quoted.start(of: address))” names no server.",
                fixes: ["Write two slashes after the colon: \(scheme)://example.org/."])
        }
        guard !knownSchemes.contains(scheme), !scheme.hasPrefix("web+") else { return nil }
        return Diagnostic(
            .unknownScheme, at: range,
            "“\(Quoted.start(of: scheme)):” is no beginning of an address that browsers know.",
            fixes: ["Correct the address, or put “./” before it if it is the name of a file."])
    }

    private static func noPicture(_ link: Link, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: range, "“\(Quoted.start(of: link.destination))” is no picture.",
            explanation: "Pictures are files, or begin with chart:, table: or timeline:.",
            fixes: ["Leave out the exclamation mark, so that it becomes a link."])
    }

    private static func withoutParts(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .brokenLink, at: range, "No figure is a part of “\(id)”, so there is nothing to draw.",
            explanation: "“chart:” draws the figures of a metric, or one figure with its parts.",
            fixes: ["Write the id of a metric, or of a figure that others name in “part_of”."])
    }

    private static func unreadable(_ link: Link, _ error: EDTFError, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidEDTF, at: range, "“\(link.destination)” is no stretch of time: \(error.reason)",
            fixes: ["Write “timeline:” alone for all of it, or with a period: timeline:2018/2020."])
    }
}
