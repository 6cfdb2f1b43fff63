package import Diagnostics
import Templates

/// A page that could not be made.
package struct RenderingError: Error, Sendable {
    let route: String
    let template: String
    /// A partial that is filled in without end.
    let endless: String?

    /// The template in which the mistake lies, or shows.
    package var place: String { endless ?? template }
}

// MARK: - Messages

extension RenderingError {
    /// - Parameter path: the file of the template at `place`.
    package func diagnostic(at path: String?) -> Diagnostic {
        guard let endless else {
            return Diagnostic(
                .templateMissing, at: nil, "“\(template)” is no template that \(route) can be made with.",
                fixes: ["Write templates/\(template).mustache."])
        }
        return Diagnostic(
            .partialInCircle, at: path.map { .file($0) },
            "“\(endless)” fills itself in without end on \(route), more than \(TemplateRecursion.limit) times.",
            fixes: ["Correct the tag {{> *…}} or the text that names the partial."])
    }
}
