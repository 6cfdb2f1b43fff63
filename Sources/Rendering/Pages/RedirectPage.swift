/// An alias, template `alias`: a page that leads to another.
package struct RedirectPage: Sendable {
    let site: SiteModel
    let page: PageModel
    /// Relative address of the page it leads to.
    let target: String
}
