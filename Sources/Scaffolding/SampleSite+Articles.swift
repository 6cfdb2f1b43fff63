/// The articles, and the comparison of the two.
extension SampleSite {
    static func firstArticle(on day: String) -> String {
        """
        ---
        title: The spring clean-up of 2024
        description: What the council of Linden Bay counted in 2024, and what it left out.
        date: \(day)
        # Each tag has a page of its own.
        tags: [volunteers, litter]
        # The campaign that the article is about, by its id in stats/campaigns.yaml.
        campaign: clean-up-2024
        # The sources that the article rests on, by their ids in stats/sources.yaml.
        sources: [courier-2024-06-03]
        ---

        In the spring of 2024 the people of Linden Bay cleaned their beaches. The only report on it, in [the \
        Courier](source:courier-2024-06-03), appeared after the [clean-up](campaign:clean-up-2024) had ended.

        <!-- more -->

        ## Who came

        The council counted [over 1,200 volunteers](stat:2024-volunteers).[^over] The headline gives the same \
        number. Nobody says whether a person who came twice was counted twice.

        ## What was found

        Together they filled [3,400 bags](stat:2024-bags). How many of these came from the harbour [is not \
        reported](stat:2024-bags-harbour).

        > [!NOTE]
        > A figure that a source does not give is an entry too: it says why there is no number.

        [^over]: "Over" gives a lower bound. The true number may be a little above it, or far above.

        """
    }

    static func secondArticle(on day: String) -> String {
        """
        ---
        title: The spring clean-up of 2025
        description: More bags, a closer count of volunteers, and for the first time a figure for the harbour.
        date: \(day)
        tags: [volunteers, litter, harbour]
        campaign: clean-up-2025
        sources: [courier-2025-06-05]
        ---

        A year after the [first clean-up](spring-clean-up-2024.md) the people of Linden Bay went out again. [The \
        report](source:courier-2025-06-05) gives an exact number of people, but hedges what they found.

        <!-- more -->

        ## The main figures

        | What | All of the bay | The harbour |
        | :--- | :--- | :--- |
        | Volunteers | [1,650 volunteers](stat:2025-volunteers) | not reported |
        | Bags of litter | [almost 5,000 bags](stat:2025-bags) | [about 1,900 bags](stat:2025-bags-harbour) |

        Table: The clean-up of 2025, as reported

        The bags from the harbour are a part of all bags.

        ## Beside the year before

        Both clean-ups lasted two months, so their figures may stand side by side:

        ![Bags filled in each clean-up](chart:bags)

        Why the chart does not say by how much the later year was ahead is told in the \
        [comparison](../comparisons/two-clean-ups.md).

        """
    }

    static let comparison = """
        ---
        title: The two clean-ups compared
        description: How the figures of 2024 and 2025 can and cannot be set side by side.
        compare:
          # The rows: ids from stats/metrics.yaml.
          metrics: [volunteers, bags]
          # The columns: ids from stats/campaigns.yaml; all campaigns where this is left out.
          campaigns: [clean-up-2024, clean-up-2025]
          # per: month       shows rates for a month; for periods of different length
          # order: value     ranks the figures, where the evidence orders every two of them
          # chart: dots      or bars, or table for no drawing
          note: All figures are invented.
        ---

        ## How they compare

        Both years were counted by the same council, over the same months, along the same shore. That is as close \
        as two figures come.

        ## How they do not compare

        The volunteers of 2024 are a lower bound, [over 1,200 volunteers](stat:2024-volunteers), and those of 2025 \
        an exact count, [1,650 volunteers](stat:2025-volunteers). More people may have come in either year. The \
        bags are an exact count first, [3,400 bags](stat:2024-bags), and an upper bound later, [almost 5,000 \
        bags](stat:2025-bags).

        """
}
