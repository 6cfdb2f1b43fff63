import Templates

/// A page that could not be made.
package struct RenderingError: Error, Sendable, CustomStringConvertible {
    let route: String
    let template: String
    /// A partial that is filled in without end.
    let endless: String?

    /// One sentence.
    package var description: String {
        let page = "The page \(route) could not be made with the template “\(template)”"
        guard let endless else { return page + "." }
        return page
            + ": more than \(TemplateRecursion.limit) partials lie inside each other, the last of them “\(endless)”."
    }
}
