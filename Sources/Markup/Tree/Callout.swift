/// A quotation that begins with `[!NOTE]` or one of its kind (GitHub's alerts).
package struct Callout: Sendable {
    /// How urgent it is.
    package enum Kind: String, Sendable, CaseIterable {
        case note
        case tip
        case important
        case warning
        case caution
    }

    let kind: Kind
    let blocks: [Block]
}

extension Callout.Kind {
    /// The heading that readers see.
    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
