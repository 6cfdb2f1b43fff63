/// A text with the relative address it leads to.
package struct LinkModel: Sendable {
    let title: String
    let href: String
}
