/// A piece of a site that breaks a rule, and the same piece repaired.
package struct DiagnosticExample: Sendable, Hashable {
    /// The file it stands in, or where else.
    package let place: String
    /// What must be known of the rest of the site to see the mistake.
    package let note: String?
    /// What provokes the diagnostic.
    package let wrong: String
    /// The same, mended.
    package let repaired: String

    init(_ place: String, note: String? = nil, wrong: String, repaired: String) {
        self.place = place
        self.note = note
        self.wrong = wrong
        self.repaired = repaired
    }
}
