/// What a link or a picture of a document becomes on a page.
package enum ResolvedLink: Sendable {
    /// An address; `title` replaces the link's own where it has none. `isExternal` adds `rel`.
    case address(String, title: String?, isExternal: Bool)
    /// A figure's page; an empty link text is filled with the figure's words, in their language if that is not the page's.
    case figure(address: String, title: String, value: String?, words: String, lang: String? = nil)
    /// A page of evidence; an empty link text is filled with the entry's name.
    case named(address: String, name: String)
    /// A picture of the site or of another one; its sides in pixels where they are known.
    case picture(address: String, width: Int?, height: Int?)
    /// HTML that stands in place of a picture that is alone in its paragraph.
    case drawing(html: String)
    /// Nothing that may be linked: the text stays.
    case none
}

extension ResolvedLink {
    /// Whether links without words of their own are filled in.
    var hasWords: Bool {
        switch self {
        case .figure, .named: true
        case .address, .picture, .drawing, .none: false
        }
    }
}
