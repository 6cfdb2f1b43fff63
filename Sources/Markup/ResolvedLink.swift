/// What a link of a document becomes on a page.
package enum ResolvedLink: Sendable {
    /// An address; `title` replaces the link's own where it has none. `isExternal` adds `rel`.
    case address(String, title: String?, isExternal: Bool)
    /// A figure's page; an empty link text is filled with the figure's words.
    case figure(address: String, title: String, value: String?, words: String)
    /// A page of evidence; an empty link text is filled with the entry's name.
    case named(address: String, name: String)
    /// Nothing that may be linked: the text stays.
    case none
}
