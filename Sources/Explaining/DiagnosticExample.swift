/// A piece of a site that breaks a rule, and the same piece repaired.
package struct DiagnosticExample: Sendable, Hashable {
    /// The file it stands in, or where else.
    package let place: String
    /// What must be known of the rest of the site to see the mistake.
    package let note: String?
    package let wrong: String
    package let repaired: String

    init(_ place: String, note: String? = nil, wrong: String, repaired: String) {
        self.place = place
        self.note = note
        self.wrong = wrong
        self.repaired = repaired
    }
}
