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
        let head: PageHead
        let title: String
        let fingerprint: Fingerprint
        let interface: Fingerprint
        let anchors: Fingerprint
        let document: PageDocument

        init(
            _ head: PageHead, title: String, fingerprint: Fingerprint, interface: Fingerprint, anchors: Fingerprint,
            document: PageDocument
        ) {
            self.head = head
            self.title = title
            self.fingerprint = fingerprint
            self.interface = interface
            self.anchors = anchors
            self.document = document
        }

        /// The same with its Markdown in the cache, in as little room as can be.
        func with(_ document: StoredDocument) -> Storage {
            Storage(
                head.compact, title: title, fingerprint: fingerprint, interface: interface, anchors: anchors,
                document: .stored(document))
        }
    }

    let storage: Storage
    /// Whether nothing was told of the page while it was read. Only such pages are remembered: what was told must be
    /// told again.
    package let isSound: Bool

    init(storage: Storage, isSound: Bool) {
        self.storage = storage
        self.isSound = isSound
    }

    /// What the file is, by where it stands.
    package var kind: Kind { storage.head.kind }
    /// Relative to the site's root: `content/articles/2019.md`.
    package var path: String { storage.head.path }
    /// The file's name without extension; for `index.md` inside a folder the folder's name.
    package var stem: String { storage.head.stem }
    /// What stands in its front matter, with places.
    package var frontMatter: Entry<FrontMatter> { storage.head.frontMatter }
    /// Its Markdown, fetched from the cache each time.
    package var document: MarkupDocument { storage.document.value }
    /// Whether its front matter could be read; where not, nobody knows whether the page is a draft.
    package var hasReadableFrontMatter: Bool { storage.head.hasReadableFrontMatter }
    /// How many lines of the file stand before the Markdown.
    package var bodyOffset: Int { storage.head.bodyOffset }
    /// The date at the start of the file's name, for pages without one in their front matter.
    package var nameDate: PageDate? { storage.head.nameDate }
    /// SHA-256 of the file.
    package var fingerprint: Fingerprint { storage.fingerprint }
    /// The fingerprint of what other pages may show of it or link to; the words of its text are not among it.
    package var interface: Fingerprint { storage.interface }
    /// The fingerprint of what links of other pages can lead to: its addresses, tags and headings.
    package var anchors: Fingerprint { storage.anchors }
    /// Whether an earlier build read it, and it is the same since.
    package var isRemembered: Bool { if case .stored(let stored) = storage.document { stored.isOld } else { false } }
    /// The title from the front matter, else the first heading, else the file's name.
    package var title: String { storage.title }
    /// The date from the front matter, else from the file's name.
    package var date: PageDate? { frontMatter.value.date ?? nameDate }
}
