/// A new figure, in a file of its own.
package enum ObservationText {
    /// What an example is about.
    package struct Subject: Sendable {
        /// The id of a metric.
        let metric: String
        /// The id of a source.
        let source: String
        /// The id of a campaign or an event, or a country's two letters.
        let about: String

        package init(metric: String, source: String, about: String) {
            self.metric = metric
            self.source = source
            self.about = about
        }
    }

    /// The folder of figures.
    private static let folder = "content/stats/observations"

    /// The number of the example.
    package static let exampleValue = 12

    /// The words of the example, in the order in which they are best.
    package static func exampleWords(unit: String) -> [String] { ["over 12 \(unit)", "over 12"] }

    /// - Parameters:
    ///   - words: some of the example's that its unit allows.
    ///   - campaigns: ids that it could be about, to choose from.
    package static func file(
        id: String, title: EntryTitle, words: String, subject: Subject, campaigns: [String]
    ) -> NewFile {
        let choice = campaigns.isEmpty ? "" : ", such as \(campaigns.joined(separator: ", "))"
        return NewFile(
            path: "\(folder)/\(id).yaml",
            text: """
                # \(title.text)
                # What is marked as an example builds as it is, but no document says it: replace it.
                - id: \(id)   # stays for ever; the figure's page is /stats/\(id)/
                  metric: \(subject.metric)
                  # A country's two letters, or the id of a campaign or an event\(choice).
                  about: \(subject.about)   # EXAMPLE, replace
                  # The words of the document, short, with hedge, number and unit.
                  as_reported: \(YAMLText.quoted(words))   # EXAMPLE, replace
                  # The full number in digits.
                  value: \(exampleValue)   # EXAMPLE, replace
                  # What the hedge means: exact, more-than, at-least, less-than, at-most, almost, about or between.
                  qualifier: more-than   # EXAMPLE, replace
                  # The period that the figure covers, and how: flow, cumulative, stock or change.
                  # period: "2024-01/2024-10"
                  # period_basis: flow
                  source: \(subject.source)
                  # The paragraph: the document's lines that are not blank, counted from 1, headline too.
                  locator: 1   # EXAMPLE, replace
                  # attributed_to: Who said it
                  # part_of: the id of the figure that this one is a part of
                  # Where the document gives no number, this stands in place of as_reported, value and qualifier:
                  # missing: not-reported
                  comment: An example to replace; no document says this.   # EXAMPLE, take away

                """)
    }
}
