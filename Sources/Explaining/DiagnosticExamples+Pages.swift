/// Mistakes in pages and their front matter.
extension DiagnosticExamples {
    private static let article = "content/articles/first.md"

    static let brokenHeading = DiagnosticExample(
        article,
        wrong: """
            ## Results

            See [the results](#result).
            """,
        repaired: """
            ## Results

            See [the results](#results).
            """)

    static let brokenLink = DiagnosticExample(
        article, wrong: "See [the second report](secnd.md).", repaired: "See [the second report](second.md).")

    static let dateFormat = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 15 November 2019
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            ---
            """)

    static let externalLinkDead = DiagnosticExample(
        article, note: "Nothing answers at this address. A copy of the plan stands in content/assets/plan.txt.",
        wrong: "See [the plan](http://127.0.0.1:1/plan.txt).", repaired: "See [the plan](../assets/plan.txt).")

    static let duplicateAlias = DiagnosticExample(
        article, note: "content/articles/second.md has the address /articles/second/.",
        wrong: """
            ---
            title: First
            date: 2019-11-15
            aliases: [/articles/second/]
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            aliases: [/articles/old-name/]
            ---
            """)

    static let duplicateRoute = DiagnosticExample(
        article, note: "content/articles/second.md has the address /articles/second/.",
        wrong: """
            ---
            title: First
            date: 2019-11-15
            slug: second
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            slug: first-report
            ---
            """)

    static let frontMatterMissing = DiagnosticExample(
        article,
        wrong: "The campaign lasted a year.",
        repaired: """
            ---
            title: First
            date: 2019-11-15
            ---
            The campaign lasted a year.
            """)

    static let frontMatterUnclosed = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 2019-11-15

            The campaign lasted a year.
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            ---
            The campaign lasted a year.
            """)

    static let impossibleDate = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 2019-02-29
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-02-28
            ---
            """)

    static let invalidSlug = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 2019-11-15
            slug: reports/first
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            slug: first
            ---
            """)

    static let nestingTooDeep = DiagnosticExample(
        article,
        wrong: String(repeating: ">", count: 101) + " Text.",
        repaired: "> Text.")

    static let numberWithoutSource = DiagnosticExample(
        article, wrong: "The police arrested over 60,000 suspects.",
        repaired: "The police arrested [over 60,000 suspects](stat:2019-arrests).")

    static let proseAgainstFigure = DiagnosticExample(
        article, note: "The figure says “over 60,000 suspects”.",
        wrong: "The police arrested [60,000 suspects](stat:2019-arrests).",
        repaired: "The police arrested [over 60,000 suspects](stat:2019-arrests).")

    static let rawHTMLOmitted = DiagnosticExample(
        article, wrong: "A <b>large</b> number.", repaired: "A **large** number.")

    static let templateMissing = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 2019-11-15
            template: artcle
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            template: article
            ---
            """)

    static let titleMissing = DiagnosticExample(
        article,
        wrong: """
            ---
            date: 2019-11-15
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            ---
            """)

    static let unknownKey = DiagnosticExample(
        article,
        wrong: """
            ---
            title: First
            date: 2019-11-15
            author: A. Writer
            ---
            """,
        repaired: """
            ---
            title: First
            date: 2019-11-15
            authors: [A. Writer]
            ---
            """)

    static let unsafeLink = DiagnosticExample(
        article, wrong: "[Print this page](javascript:print)", repaired: "[The report](https://daily.example/report)")
}
