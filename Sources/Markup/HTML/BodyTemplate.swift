/// The HTML of a document's body, written once, with holes for what only the page around it knows.
package struct BodyTemplate: Sendable {
    /// A place that is filled in on each page.
    package struct Hole: Sendable {
        /// What stands there.
        package enum Kind: UInt8, Sendable {
            /// The opening tag of a link.
            case opening
            /// The closing tag of the link that was opened last.
            case closing
            /// A link without words, which are filled in with it.
            case emptyLink
            /// A picture among other text.
            case picture
            /// A picture with a paragraph of its own.
            case pictureAlone
            /// A picture with a paragraph of its own in a list whose paragraphs have no tags.
            case pictureAloneTight
            /// A line break, unless the body's last byte is one; what stands before it comes from another hole.
            case lineStart
        }

        /// What stands there.
        package let kind: Kind
        /// How many of the template's bytes stand before it.
        package let place: Int
        /// The link's place among the document's links.
        package let link: Int
    }

    /// All that stands between the holes.
    package let bytes: [UInt8]
    /// In the order of their places.
    package let holes: [Hole]

    /// Writes the body at the end of a page's bytes.
    ///
    /// - Parameters:
    ///   - links: the document's links.
    ///   - resolve: what each link and picture leads to on the page that is being written.
    package func write(to html: inout [UInt8], links: [Link], resolving resolve: (Link) -> ResolvedLink) {
        let start = html.count
        var done = 0
        var open: [LinkHTML.Closing] = []
        var isFilled = false
        for hole in holes {
            // Words that others were filled in for: there are no holes in them.
            if !isFilled { html += bytes[done..<hole.place] }
            isFilled = false
            done = hole.place
            switch hole.kind {
            case .opening:
                let link = links[hole.link]
                let resolved = resolve(link)
                open.append(LinkHTML.open(link, resolved, to: &html))
                isFilled = link.isEmpty && resolved.hasWords
            case .closing:
                if let closing = open.popLast() { LinkHTML.close(closing, to: &html) }
            case .emptyLink:
                let link = links[hole.link]
                LinkHTML.close(LinkHTML.open(link, resolve(link), to: &html), to: &html)
            case .picture:
                let picture = links[hole.link]
                PictureHTML.write(picture, resolve(picture), to: &html)
            case .pictureAlone, .pictureAloneTight:
                let picture = links[hole.link]
                let isTight = hole.kind == .pictureAloneTight
                PictureHTML.write(alone: picture, resolve(picture), isTight: isTight, to: &html, from: start)
            case .lineStart:
                Self.startLine(&html, from: start)
            }
        }
        html += bytes[done...]
    }

    /// Ends the last line, if there is one that is not ended.
    ///
    /// - Parameter start: where the body begins.
    static func startLine(_ html: inout [UInt8], from start: Int) {
        if html.count > start, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }
}
