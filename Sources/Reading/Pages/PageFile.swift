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
    @usableFromInline final class Storage: Sendable {
        let kind: Kind
        let path: String
        let stem: String
        let title: String
        @usableFromInline let frontMatter: Entry<FrontMatter>
        let hasReadableFrontMatter: Bool
        let bodyOffset: Int
        let nameDate: PageDate?
        let fingerprint: Fingerprint
        let interface: Fingerprint
        let document: PageDocument

        func with(_ document: PageDocument) -> Storage {
            let head = PageHead(
                kind: kind, path: path, stem: stem,
                frontMatter: Entry(
                    value: frontMatter.value, ranges: frontMatter.ranges.compact, fingerprint: frontMatter.fingerprint),
                hasReadableFrontMatter: hasReadableFrontMatter, bodyOffset: bodyOffset, nameDate: nameDate)
            return Storage(head, title: title, fingerprint: fingerprint, interface: interface, document: document)
        }

        init(
            _ head: PageHead, title: String, fingerprint: Fingerprint, interface: Fingerprint, document: PageDocument
        ) {
            kind = head.kind
            path = head.path
            stem = head.stem
            self.title = title
            frontMatter = head.frontMatter
            hasReadableFrontMatter = head.hasReadableFrontMatter
            bodyOffset = head.bodyOffset
            nameDate = head.nameDate
            self.fingerprint = fingerprint
            self.interface = interface
            self.document = document
        }
    }

    init(storage: Storage, isSound: Bool) {
        self.storage = storage
        self.isSound = isSound
    }

    @usableFromInline let storage: Storage
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
    @inlinable package var frontMatter: Entry<FrontMatter> { _read { yield storage.frontMatter } }
    /// Its Markdown, fetched from the cache each time.
    package var document: MarkupDocument { storage.document.value }
    /// Whether its front matter could be read; where not, nobody knows whether the page is a draft.
    package var hasReadableFrontMatter: Bool { storage.hasReadableFrontMatter }
    /// How many lines of the file stand before the Markdown.
    package var bodyOffset: Int { storage.bodyOffset }
    /// The date at the start of the file's name, for pages without one in their front matter.
    package var nameDate: PageDate? { storage.nameDate }
    /// SHA-256 of the file.
    package var fingerprint: Fingerprint { storage.fingerprint }
    /// The fingerprint of what other pages may show of it or link to; the words of its text are not among it.
    package var interface: Fingerprint { storage.interface }
    /// Whether an earlier build read it, and it is the same since.
    package var isRemembered: Bool { if case .stored(let stored) = storage.document { stored.isOld } else { false } }
    /// The title from the front matter, else the first heading, else the file's name.
    package var title: String { storage.title }
    /// The date from the front matter, else from the file's name.
    package var date: PageDate? { frontMatter.value.date ?? nameDate }
}
