/// A tag with the number of articles that carry it.
package struct TagModel: Sendable {
    let title: String
    let href: String
    let count: Int
}
