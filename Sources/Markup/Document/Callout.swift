/// A quotation that begins with `[!NOTE]` or one of its kind (GitHub's alerts).
package enum Callout {
    /// How urgent it is.
    package enum Kind: String, Sendable, CaseIterable {
        case note
        case tip
        case important
        case warning
        case caution
    }
}

extension Callout.Kind {
    /// The heading that readers see.
    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
