package import Digests
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

    /// Pages are handed on by the ten thousand: one reference, in place of all these values, is what is copied.
    final class Storage: Sendable {
        let kind: Kind
        let path: String
        let stem: String
        let title: String
        let frontMatter: Entry<FrontMatter>
        let document: MarkupDocument
        let hasReadableFrontMatter: Bool
        let bodyOffset: Int
        let nameDate: PageDate?
        let fingerprint: Fingerprint

        init(
            kind: Kind, path: String, stem: String, frontMatter: Entry<FrontMatter>, document: MarkupDocument,
            hasReadableFrontMatter: Bool, bodyOffset: Int, nameDate: PageDate?, fingerprint: Fingerprint
        ) {
            self.kind = kind
            self.path = path
            self.stem = stem
            title = Self.title(of: frontMatter.value, leading: document.leadingTitle, stem: stem)
            self.frontMatter = frontMatter
            self.document = document
            self.hasReadableFrontMatter = hasReadableFrontMatter
            self.bodyOffset = bodyOffset
            self.nameDate = nameDate
            self.fingerprint = fingerprint
        }

        /// - Parameter leading: the heading that the Markdown begins with.
        static func title(of frontMatter: FrontMatter, leading: String?, stem: String) -> String {
            if let title = frontMatter.title, !title.isEmpty { return title }
            return leading ?? stem
        }
    }

    let storage: Storage
    /// Whether nothing was told of the page while it was read. Only such pages are remembered: what was told must be
    /// told again.
    package let isSound: Bool

    /// What the file is, by where it stands.
    package var kind: Kind { storage.kind }
    /// Relative to the site's root: `content/articles/2019.md`.
    package var path: String { storage.path }
    /// The file's name without extension; for `index.md` inside a folder the folder's name.
    package var stem: String { storage.stem }
    /// What stands in its front matter, with places.
    package var frontMatter: Entry<FrontMatter> { _read { yield storage.frontMatter } }
    /// Its Markdown.
    package var document: MarkupDocument { _read { yield storage.document } }
    /// Whether its front matter could be read; where not, nobody knows whether the page is a draft.
    package var hasReadableFrontMatter: Bool { storage.hasReadableFrontMatter }
    /// How many lines of the file stand before the Markdown.
    package var bodyOffset: Int { storage.bodyOffset }
    /// The date at the start of the file's name, for pages without one in their front matter.
    package var nameDate: PageDate? { storage.nameDate }
    /// SHA-256 of the file.
    package var fingerprint: Fingerprint { storage.fingerprint }
    /// The title from the front matter, else the first heading, else the file's name.
    package var title: String { storage.title }
    /// The date from the front matter, else from the file's name.
    package var date: PageDate? { frontMatter.value.date ?? nameDate }
}
