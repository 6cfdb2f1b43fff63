/// A new comparison page.
package enum ComparisonText {
    /// - Parameters:
    ///   - slug: the last part of its address.
    ///   - day: YYYY-MM-DD.
    ///   - metric: the id of a metric that has figures to be compared.
    ///   - campaigns: the ids of the campaigns that they are about; all of the site's where there are none.
    ///   - figures: two of them.
    package static func file(
        slug: String, title: EntryTitle, day: String, metric: String, campaigns: [String], figures: [Citation]
    ) -> NewFile {
        let columns =
            campaigns.isEmpty ? "# campaigns: [an-id, another]" : "campaigns: [\(campaigns.joined(separator: ", "))]"
        return NewFile(
            path: "content/comparisons/\(slug).md",
            text: """
                ---
                # Between the two lines of hyphens stands what is known of the page. A # begins a remark.
                title: \(YAMLText.quoted(title.text))
                date: \(day)
                # One or two sentences for lists and search engines:
                # description: How the figures can and cannot be set side by side.
                compare:
                  # The rows, by the ids in content/stats/metrics.yaml.
                  metrics: [\(metric)]
                  # The columns, by the ids in content/stats/campaigns.yaml; all campaigns where there is no such line.
                  \(columns)
                  # Rates for a month, where the periods differ in length:
                  # per: month
                  # A ranking; an error where the evidence does not order every two figures:
                  # order: value
                  # dots in place of bars; or table, for no drawing:
                  # chart: dots
                  # A remark under the tables:
                  # note: What a reader must know of these figures.
                ---

                ## How they compare

                Say what the figures have in common: \(figures.map(\.link).joined(separator: " and ")).

                ## How they do not compare

                Say what keeps them apart: other periods, another way of counting, a hedge that leaves something open.

                """)
    }
}
