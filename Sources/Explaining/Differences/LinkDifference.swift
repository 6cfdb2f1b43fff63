/// A link that pages have got or lost.
package struct LinkDifference: Sendable {
    /// From the site's root, or of another site.
    let target: String
    /// Whether it is new there, and not gone.
    let isAdded: Bool
    /// The addresses of the pages, in order.
    let pages: [String]

    /// In the order of the targets, those that were added first.
    static func all(in pages: [PageDifference]) -> [LinkDifference] {
        var added: [String: [String]] = [:]
        var removed: [String: [String]] = [:]
        for page in pages {
            for target in page.addedLinks { added[target, default: []].append(page.address) }
            for target in page.removedLinks { removed[target, default: []].append(page.address) }
        }
        return added.sorted { $0.key < $1.key }.map { LinkDifference(target: $0, isAdded: true, pages: $1) }
            + removed.sorted { $0.key < $1.key }.map { LinkDifference(target: $0, isAdded: false, pages: $1) }
    }
}
