/// One link of the header.
package struct NavigationModel: Sendable {
    let title: String
    /// Relative address.
    let href: String
    /// Whether the page being shown is this one or lies below it (`aria-current`).
    let current: Bool
}
