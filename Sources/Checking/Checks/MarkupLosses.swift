import Diagnostics
import Markup
import Reading

/// What of a page's Markdown does not reach the reader.
enum MarkupLosses {
    static func rawHTML(of text: PageText) -> [Diagnostic] {
        text.document.rawHTML.map { rawHTML($0, at: text.page.range(of: $0.position)) }
    }

    static func problem(_ link: Link, _ target: LinkTarget, in page: PageFile) -> Diagnostic? {
        target == .unsafe ? unsafeLink(link.destination, page.range(of: link)) : nil
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

    private static func unsafeLink(_ address: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unsafeLink, at: range,
            "“\(Quoted.start(of: address))” could run a script or open a local file; the link is left out, its text stays.",
            fixes: ["Link to an address that begins with https://."])
    }
}
