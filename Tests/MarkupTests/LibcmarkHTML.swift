import CCmark
import Foundation

@testable import Markup

/// A text as libcmark itself writes it, and as this program does.
enum LibcmarkHTML {
    static func reference(_ text: String, options: Int32 = CMARK_OPT_DEFAULT) -> String {
        guard let html = cmark_markdown_to_html(text, text.utf8.count, options) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }

    /// With every link leading where it says, and without heading ids.
    static func own(_ text: String) -> String {
        render(text).replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
    }

    static func render(_ text: String, allowsRawHTML: Bool = false, title: String? = nil) -> String {
        MarkupParser.parse(text, options: MarkupOptions(rawHTML: allowsRawHTML ? .kept : .omitted)) { _ in title }
            .html { .address($0.destination, title: nil, isExternal: false) }
    }
}
