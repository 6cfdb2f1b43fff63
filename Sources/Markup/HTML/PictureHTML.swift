/// Pictures whose address is known, and what else stands in their place.
enum PictureHTML {
    /// A picture with a paragraph of its own: a drawing, or a figure whose caption is the picture's title.
    ///
    /// - Parameters:
    ///   - isTight: whether paragraphs have no tags.
    ///   - start: where the body begins.
    static func write(
        alone picture: Link, _ resolved: ResolvedLink, isTight: Bool, to html: inout [UInt8], from start: Int
    ) {
        switch resolved {
        case .drawing(let drawing):
            BodyTemplate.startLine(&html, from: start)
            html += drawing.utf8
            BodyTemplate.startLine(&html, from: start)
        case .picture(let address, let width, let height) where !picture.title.isEmpty && !isTight:
            BodyTemplate.startLine(&html, from: start)
            html += "<figure>".utf8
            write(picture, at: address, width: width, height: height, title: "", to: &html)
            html += "<figcaption>".utf8
            Escaping.append(text: picture.title, to: &html)
            html += "</figcaption></figure>\n".utf8
        default:
            guard !isTight else { return write(picture, resolved, to: &html) }
            BodyTemplate.startLine(&html, from: start)
            html += "<p>".utf8
            write(picture, resolved, to: &html)
            html += "</p>\n".utf8
        }
    }

    /// A picture among other text.
    static func write(_ image: Link, _ resolved: ResolvedLink, to html: inout [UInt8]) {
        switch resolved {
        case .picture(let address, let width, let height):
            write(image, at: address, width: width, height: height, title: image.title, to: &html)
        case .address(let address, _, _):
            write(address, words: image.words, title: image.title, to: &html)
            html += " />".utf8
        case .figure, .named, .drawing, .none:
            Escaping.append(text: image.words, to: &html)
        }
    }

    private static func write(
        _ picture: Link, at address: String, width: Int?, height: Int?, title: String, to html: inout [UInt8]
    ) {
        write(address, words: picture.isDecorative ? "" : picture.words, title: title, to: &html)
        if let width { LinkHTML.write(" width", String(width), to: &html) }
        if let height { LinkHTML.write(" height", String(height), to: &html) }
        html += " loading=\"lazy\" />".utf8
    }

    private static func write(_ address: String, words: String, title: String, to html: inout [UInt8]) {
        html += "<img src=\"".utf8
        Escaping.append(address: address, to: &html)
        html += "\"".utf8
        LinkHTML.write(" alt", words, to: &html)
        if !title.isEmpty { LinkHTML.write(" title", title, to: &html) }
    }
}
