/// `/404.html`, template `404`. Its addresses are absolute where the site has a base_url, since a server shows it anywhere.
package struct ErrorPage: Sendable {
    let site: SiteModel
    let page: PageModel
}
