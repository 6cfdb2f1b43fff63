/// Where a link leads once addresses are known.
package enum LinkAddress: Sendable, Hashable {
    /// A page or file of the site, with anything after `#` or `?`.
    case inside(Route, suffix: String)
    /// Another site, or an address inside this one that sitegen does not write.
    case outside(String)
    /// Nowhere that may be linked.
    case none
}
