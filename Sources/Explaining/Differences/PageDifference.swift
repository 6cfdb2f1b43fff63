/// A page that is new, gone, moved, or has other bytes.
package struct PageDifference: Sendable {
    /// From the site's root; of a page that is gone, the one that it had.
    let address: String
    /// What became of it.
    let change: Change
    /// The address that a moved page had.
    let formerAddress: String?
    /// The Markdown file behind it; absent where there is none, or where it is not known.
    let file: String?
    /// Absent where it is not known, or where the page only leads on to another.
    let title: String?
    /// The one that was published; absent where it is not known.
    let formerTitle: String?
    /// The names of the parts that have changed; absent where that is not known.
    let reasons: [String]?
    /// Links that it did not have: addresses from the site's root, or of other sites.
    let addedLinks: [String]
    /// Links that it does not have any more.
    let removedLinks: [String]
    /// The ids of the figures that differ, and that it shows or cites, or did.
    let figures: Set<String>

    package init(
        address: String, change: Change, formerAddress: String? = nil, file: String?, title: String?,
        formerTitle: String?,
        reasons: [String]?, addedLinks: [String], removedLinks: [String], figures: Set<String>
    ) {
        self.address = address
        self.change = change
        self.formerAddress = formerAddress
        self.file = file
        self.title = title
        self.formerTitle = formerTitle
        self.reasons = reasons
        self.addedLinks = addedLinks
        self.removedLinks = removedLinks
        self.figures = figures
    }

    /// Whether both titles are known, and are not the same.
    var isRenamed: Bool { title != nil && formerTitle != nil && title != formerTitle }

    /// Whether it says something else although nobody has changed its text.
    var isFollower: Bool { reasons.map { !$0.isEmpty && !$0.contains { $0.hasPrefix("content/") } } ?? false }

    /// Whether nothing but templates has changed.
    var isOfTemplates: Bool { reasons.map { !$0.isEmpty && $0.allSatisfy { $0.hasPrefix("the template ") } } ?? false }

    /// Whether only what all pages share has changed: templates, settings, navigation.
    var isOfSettings: Bool {
        let shared = "the site's settings and navigation"
        return reasons.map { $0.contains(shared) && $0.allSatisfy { $0 == shared || $0.hasPrefix("the template ") } }
            ?? false
    }
}
