package import Diagnostics

/// One page of the output.
package struct PlannedPage: Sendable {
    /// Its address.
    package let route: Route
    /// What it shows.
    package let content: PageContent
    /// The template of the page's front matter, or that of its kind.
    package let template: String
    /// Where the page comes from, for messages.
    package let origin: SourceRange?

    var isAlias: Bool {
        if case .redirect = content { true } else { false }
    }
}
