import Markup
import Reading

/// A page's Markdown, fetched once for all checks, and what its links lead to.
struct PageText {
    let page: PageFile
    let document: MarkupDocument
    /// One for each of the document's links.
    let targets: [LinkTarget]

    init(_ page: PageFile) {
        self.page = page
        document = page.document
        targets = document.links.map { LinkTarget($0, in: page.path) }
    }
}
