import Diagnostics
import Markup
import Reading

/// What of a page's Markdown does not reach the reader.
enum MarkupLosses {
    static func rawHTML(of text: PageText) -> [Diagnostic] {
        text.document.rawHTML.map { rawHTML($0, at: text.page.range(of: $0.position)) }
    }

    static func problem(_ link: Link, _ target: LinkTarget, in page: PageFile) -> Diagnostic? {
        if target == .unsafe { return unsafeLink(link.destination, page.range(of: link)) }
        let isSilent = link.isEmpty && !link.isImage && link.words.allSatisfy(\.isWhitespace)
        return isSilent && !isFilledIn(target) ? withoutWords(link, page.range(of: link)) : nil
    }

    /// Whether a link without words gets the name of what it leads to.
    private static func isFilledIn(_ target: LinkTarget) -> Bool {
        switch target {
        case .evidence, .page, .drawing(.chart), .drawing(.table): true
        case .heading(let id): !id.isEmpty && id.lowercased() != "top"
        default: false
        }
    }
}

// MARK: - Messages

extension MarkupLosses {
    private static func rawHTML(_ html: RawHTML, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .rawHTMLOmitted, at: range,
            html.isBlock ? "\(html.tag) is left out, with everything in it." : "\(html.tag) is left out.",
            fixes: ["Write it as Markdown, or allow HTML with “raw_html: true” in content/site.yaml."])
    }

    private static func withoutWords(_ link: Link, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .linkWithoutWords, at: range,
            link.destination.isEmpty
                ? "A link has neither words nor an address."
                : "The link to “\(Quoted.start(of: link.destination))” has no words.",
            fixes: ["Write between the square brackets what it leads to."])
    }

    private static func unsafeLink(_ address: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unsafeLink, at: range,
            "“\(Quoted.start(of: address))” could run a script or open a local file; the link is left out, its text stays.",
            fixes: ["Link to an address that begins with https://."])
    }
}
