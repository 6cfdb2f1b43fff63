/// A heading in a page's table of contents.
package struct HeadingModel: Sendable {
    let title: String
    /// `#id`.
    let href: String
    /// 2 to 6.
    let level: Int
}
