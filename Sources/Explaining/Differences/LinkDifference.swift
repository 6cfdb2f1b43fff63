/// A link that pages have got or lost.
package struct LinkDifference: Sendable {
    /// From the site's root, or of another site.
    let target: String
    /// Whether it is new there, and not gone.
    let isAdded: Bool
    /// The addresses of the pages, in order.
    let pages: [String]

    /// In the order of the targets, those that were added first. That links follow a page that has moved goes without
    /// saying.
    static func all(in pages: [PageDifference]) -> [LinkDifference] {
        var added: [String: [String]] = [:]
        var removed: [String: [String]] = [:]
        let moved = pages.filter { $0.change == .moved }
        let (after, before) = (Set(moved.map(\.address)), Set(moved.compactMap(\.formerAddress)))
        for page in pages {
            for target in page.addedLinks where !after.contains(target) {
                added[target, default: []].append(page.address)
            }
            for target in page.removedLinks where !before.contains(target) {
                removed[target, default: []].append(page.address)
            }
        }
        return added.sorted { $0.key < $1.key }.map { LinkDifference(target: $0, isAdded: true, pages: $1) }
            + removed.sorted { $0.key < $1.key }.map { LinkDifference(target: $0, isAdded: false, pages: $1) }
    }
}
