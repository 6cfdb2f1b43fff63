/// A piece of a site that breaks a rule, and the same piece repaired.
package struct DiagnosticExample: Sendable, Hashable {
    /// The file it stands in, or the command.
    package let place: String
    package let wrong: String
    package let repaired: String

    init(_ place: String, wrong: String, repaired: String) {
        self.place = place
        self.wrong = wrong
        self.repaired = repaired
    }
}
