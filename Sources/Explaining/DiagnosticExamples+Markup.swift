/// Mistakes in the Markdown of pages.
extension DiagnosticExamples {
    private static let article = "content/articles/first.md"

    static let calloutUnknown = DiagnosticExample(
        article,
        wrong: """
            > [!WARN]
            > The report gives no period.
            """,
        repaired: """
            > [!WARNING]
            > The report gives no period.
            """)

    static let drawingInsideText = DiagnosticExample(
        article, wrong: "The arrests, ![by campaign](chart:arrests), went up.",
        repaired: """
            The arrests went up.

            ![Arrests by campaign](chart:arrests)
            """)

    static let footnoteMissing = DiagnosticExample(
        article,
        wrong: """
            The ministry gave no period.[^note]

            [^notes]: In the announcement.
            """,
        repaired: """
            The ministry gave no period.[^notes]

            [^notes]: In the announcement.
            """)

    static let footnoteRepeated = DiagnosticExample(
        article,
        wrong: """
            No period,[^1] and no place.[^1]

            [^1]: In the announcement.
            [^1]: In the report.
            """,
        repaired: """
            No period,[^1] and no place.[^2]

            [^1]: In the announcement.
            [^2]: In the report.
            """)

    static let footnoteUnused = DiagnosticExample(
        article,
        wrong: """
            The ministry gave no period.

            [^1]: In the announcement.
            """,
        repaired: """
            The ministry gave no period.[^1]

            [^1]: In the announcement.
            """)

    static let invalidHeadingID = DiagnosticExample(
        article, wrong: "## Results of the campaign {#the results}", repaired: "## Results of the campaign {#results}")

    static let linkWithoutWords = DiagnosticExample(
        article, wrong: "See [](https://example.org/report).",
        repaired: "See [the whole report](https://example.org/report).")

    static let pictureUnreadable = DiagnosticExample(
        article, note: "content/assets/map.tiff is a picture that most browsers do not show.",
        wrong: "![The provinces that took part](../assets/map.tiff)",
        repaired: "![The provinces that took part](https://example.org/map.png)")

    static let summaryMarkUnused = DiagnosticExample(
        article,
        wrong: """
            <!-- more -->

            The campaign began in March.
            """,
        repaired: """
            The campaign began in March.

            <!-- more -->

            It ended in October.
            """)

    static let unknownScheme = DiagnosticExample(
        article, wrong: "See [the report](http:example.org/report).",
        repaired: "See [the report](http://example.org/report).")

    static let pictureWithoutText = DiagnosticExample(
        article, wrong: "![](https://example.org/map.png)",
        repaired: "![The provinces that took part](https://example.org/map.png)")

    static let tableCellsLost = DiagnosticExample(
        article,
        wrong: """
            | Campaign | Year |
            | --- | --- |
            | First | 2018 | Beijing |
            """,
        repaired: """
            | Campaign | Year | Place |
            | --- | --- | --- |
            | First | 2018 | Beijing |
            """)

    static let tableTooLarge = DiagnosticExample(
        "content/site.yaml", note: "An article has a table of six cells.",
        wrong: """
            title: Example
            base_url: https://example.org
            limits:
              table_cells: 5
            """,
        repaired: """
            title: Example
            base_url: https://example.org
            limits:
              table_cells: 1000000
            """)
}
