/// Mistakes in a figure's own words and fields. Only the fields that matter are shown.
extension DiagnosticExamples {
    static let rankingUnfounded = DiagnosticExample(
        "content/comparisons/arrests.md",
        note: "The figures are “over 60,000 suspects” and “more than 45,000 suspects”.",
        wrong: """
            ---
            title: Arrests
            compare:
              metrics: [arrests]
              order: value
            ---
            """,
        repaired: """
            ---
            title: Arrests
            compare:
              metrics: [arrests]
              order: date
            ---
            """)

    static let observations = "content/stats/observations/2019.yaml"

    static let changeWithoutBase = DiagnosticExample(
        observations,
        wrong: """
            as_reported: "dropped 86 percent"
            value: 86
            qualifier: exact
            unit: percent
            period_basis: change
            """,
        repaired: """
            as_reported: "dropped 86 percent"
            value: 86
            qualifier: exact
            unit: percent
            period_basis: change
            base: the peak in 2018
            """)

    static let percentDropOverHundred = DiagnosticExample(
        observations,
        wrong: """
            as_reported: "dropped 186 percent"
            value: 186
            qualifier: exact
            unit: percent
            period_basis: change
            base: the peak in 2018
            """,
        repaired: """
            as_reported: "dropped 86 percent"
            value: 86
            qualifier: exact
            unit: percent
            period_basis: change
            base: the peak in 2018
            """)

    static let invalidEDTF = DiagnosticExample(
        observations, wrong: "period: January to October 2019", repaired: "period: \"2019-01/2019-10\"")

    static let invalidID = DiagnosticExample(
        observations, wrong: "id: 2019 Arrests", repaired: "id: 2019-arrests")

    static let invalidValue = DiagnosticExample(
        observations, wrong: "qualifier: over", repaired: "qualifier: more-than")

    static let missingField = DiagnosticExample(
        observations,
        wrong: "status: suspected-misprint",
        repaired: """
            status: suspected-misprint
            suspected:
              reading: over 6,000 suspects
              reason: The next paragraph counts 6,000.
            """)

    static let notANumber = DiagnosticExample(observations, wrong: "value: \"60,000\"", repaired: "value: 60000")

    static let periodAfterSource = DiagnosticExample(
        observations, note: "The source was published on 15 November 2019.",
        wrong: """
            source: daily-2019-11-15
            period: "2019-01/2019-12"
            """,
        repaired: """
            source: daily-2019-11-15
            period: "2019-01/2019-10"
            """)

    static let periodOutsideCampaign = DiagnosticExample(
        observations, note: "The campaign's period is 2019-01/2019-12.",
        wrong: """
            about: clean-up-2019
            period: "2018-12/2019-10"
            """,
        repaired: """
            about: clean-up-2019
            period: "2019-01/2019-10"
            """)

    static let rankWithoutReason = DiagnosticExample(
        observations,
        wrong: "rank: deprecated",
        repaired: """
            rank: deprecated
            rank_reason: A headline; paragraph 9 gives the number with its hedge.
            """)

    static let unknownReference = DiagnosticExample(observations, wrong: "metric: arests", repaired: "metric: arrests")

    static let wordsAgainstQualifier = DiagnosticExample(
        observations,
        wrong: """
            as_reported: "over 60,000 suspects"
            qualifier: exact
            """,
        repaired: """
            as_reported: "over 60,000 suspects"
            qualifier: more-than
            """)

    static let wordsAgainstUnit = DiagnosticExample(
        observations,
        wrong: """
            as_reported: "over 60,000 yuan"
            unit: USD
            """,
        repaired: """
            as_reported: "over 60,000 yuan"
            unit: CNY
            """)

    static let wordsAgainstValue = DiagnosticExample(
        observations,
        wrong: """
            as_reported: "over 60,000 suspects"
            value: 6000
            """,
        repaired: """
            as_reported: "over 60,000 suspects"
            value: 60000
            """)

    static let wordsNotInParagraph = DiagnosticExample(
        observations, note: "The words stand in paragraph 2 of the document.",
        wrong: """
            as_reported: "over 60,000 suspects"
            locator: 1
            """,
        repaired: """
            as_reported: "over 60,000 suspects"
            locator: 2
            """)

    static let wordsWithoutNumber = DiagnosticExample(
        observations, wrong: "as_reported: \"suspects arrested\"", repaired: "as_reported: \"over 60,000 suspects\"")

    static let wrongType = DiagnosticExample(
        observations, wrong: "comment: [a headline]", repaired: "comment: A headline.")
}
