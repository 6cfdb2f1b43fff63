/// What a change of files means to those who look at the site.
package enum PreviewEffect: Sendable, Hashable {
    /// The site is shown as it was; its mistakes may be others.
    case none
    /// Only style sheets are others, at these addresses from the site's root.
    case styles([String])
    case pages
}
