package import Markup

/// One Markdown file of content/.
package struct PageFile: Sendable {
    /// What a file is, by where it stands.
    package enum Kind: String, Sendable {
        case home
        case article
        case comparison
        case timeline
        case plain = "page"
    }

    /// What the file is, by where it stands.
    package let kind: Kind
    /// Relative to the site's root: `content/articles/2019.md`.
    package let path: String
    /// The file's name without extension; for `index.md` inside a folder the folder's name.
    package let stem: String
    /// What stands in its front matter, with places.
    package let frontMatter: Entry<FrontMatter>
    /// Its Markdown.
    package let document: MarkupDocument
    /// Whether its front matter could be read; where not, nobody knows whether the page is a draft.
    package let hasReadableFrontMatter: Bool
    /// How many lines of the file stand before the Markdown.
    package let bodyOffset: Int
    /// The file's words and date where the front matter has none: a date at the start of the file's name.
    package let nameDate: PageDate?
}

extension PageFile {
    /// The title from the front matter, else the first heading, else the file's name.
    package var title: String {
        Self.title(of: frontMatter.value, leading: document.leadingTitle, stem: stem)
    }

    /// - Parameter leading: the heading that the Markdown begins with.
    static func title(of frontMatter: FrontMatter, leading: String?, stem: String) -> String {
        if let title = frontMatter.title, !title.isEmpty { return title }
        return leading ?? stem
    }

    /// The date from the front matter, else from the file's name.
    package var date: PageDate? { frontMatter.value.date ?? nameDate }
}
