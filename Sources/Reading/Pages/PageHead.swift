import Digests
import Markup

/// What is known of a page without its Markdown.
struct PageHead: Sendable {
    let kind: PageFile.Kind
    let path: String
    let stem: String
    let frontMatter: Entry<FrontMatter>
    let hasReadableFrontMatter: Bool
    let bodyOffset: Int
    let nameDate: PageDate?

    /// The same in less room.
    var compact: PageHead {
        PageHead(
            kind: kind, path: path, stem: stem,
            frontMatter: Entry(
                value: frontMatter.value, ranges: frontMatter.ranges.compact, fingerprint: frontMatter.fingerprint),
            hasReadableFrontMatter: hasReadableFrontMatter, bodyOffset: bodyOffset, nameDate: nameDate)
    }

    /// The title from the front matter, else the first heading, else the file's name.
    ///
    /// - Parameter leading: the heading that the Markdown begins with.
    func title(leading: String?) -> String {
        if let title = frontMatter.value.title, !title.isEmpty { return title }
        return leading ?? stem
    }

    /// Of what links of other pages can lead to, and of the title, which they may quote.
    func anchors(of document: MarkupDocument) -> Fingerprint {
        let matter = frontMatter.value
        var builder = FingerprintBuilder()
        builder.add(kind.rawValue)
        builder.add(stem)
        builder.add(title(leading: document.leadingTitle))
        builder.add(matter.slug)
        for texts in [matter.aliases, matter.tags, document.headings.map(\.id)] { builder.add(texts) }
        return builder.fingerprint
    }

    /// Of what other pages may show of the page or link to.
    ///
    /// - Parameter file: the fingerprint of the whole file.
    func interface(of document: MarkupDocument, titled title: String, file: Fingerprint) -> Fingerprint {
        let matter = frontMatter.value
        var builder = FingerprintBuilder()
        guard matter.comparison == nil else { return file }
        builder.add(kind.rawValue)
        builder.add(stem)
        builder.add(title)
        builder.add(nameDate?.rfc3339)
        builder.add(bytes: matter.packed)
        // Where there is no description, lists show the first words.
        if matter.description == nil, matter.summary == nil {
            builder.add(document.summary(filling: \.destination))
            builder.add(document.openingParagraphs(filling: \.destination))
        }
        for heading in document.headings {
            builder.add(heading.id)
            builder.add(heading.text)
        }
        for link in document.links { builder.add(link.destination) }
        return builder.fingerprint
    }
}
