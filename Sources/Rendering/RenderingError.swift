/// A page that could not be made.
package struct RenderingError: Error, Sendable, CustomStringConvertible {
    let route: String
    let template: String

    /// One sentence.
    package var description: String { "The page \(route) could not be made with the template “\(template)”." }
}
