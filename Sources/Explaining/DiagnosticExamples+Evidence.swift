/// Mistakes between figures, and in the files that hold evidence. Only the fields that matter are shown.
extension DiagnosticExamples {
    private static let sources = "content/stats/sources.yaml"
    private static let table = "content/stats/observations/2019.csv"

    static let circularReference = DiagnosticExample(
        observations,
        wrong: """
            id: 2019-arrests
            part_of: 2019-arrests
            """,
        repaired: "id: 2019-arrests")

    static let contradictionUndeclared = DiagnosticExample(
        observations,
        wrong: """
            - id: 2019-arrests
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
            - id: 2019-arrests-lead
              as_reported: "33,000 people"
              value: 33000
              qualifier: exact
            """,
        repaired: """
            - id: 2019-arrests
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
            - id: 2019-arrests-lead
              as_reported: "33,000 people"
              value: 33000
              qualifier: exact
              contradicts: [2019-arrests]
            """)

    static let cumulativeFalls = DiagnosticExample(
        observations,
        wrong: """
            - id: arrests-until-june
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
              period: "2019-01/2019-06"
              period_basis: cumulative
            - id: arrests-until-october
              as_reported: "6,500 suspects"
              value: 6500
              qualifier: exact
              period: "2019-01/2019-10"
              period_basis: cumulative
            """,
        repaired: """
            - id: arrests-until-june
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
              period: "2019-01/2019-06"
              period_basis: cumulative
            - id: arrests-until-october
              as_reported: "65,000 suspects"
              value: 65000
              qualifier: exact
              period: "2019-01/2019-10"
              period_basis: cumulative
            """)

    static let duplicateID = DiagnosticExample(
        observations,
        wrong: """
            - id: 2019-arrests
            - id: 2019-arrests
            """,
        repaired: """
            - id: 2019-arrests
            - id: 2019-arrests-headline
            """)

    static let exampleLeft = DiagnosticExample(
        observations,
        wrong: """
            - id: 2026-arrests
              locator: 1   # EXAMPLE, replace
            """,
        repaired: """
            - id: 2026-arrests
              locator: 4
            """)

    static let exchangeRateFar = DiagnosticExample(
        observations,
        wrong: """
            - id: 2019-cash
              as_reported: "70 million yuan"
              value: 70000000
              qualifier: exact
              unit: CNY
              period: "2019-03"
              equivalents: [{as_reported: "$10 million", value: 10000000, unit: USD}]
            - id: 2019-loss
              as_reported: "7 million yuan"
              value: 7000000
              qualifier: exact
              unit: CNY
              period: "2019-04"
              equivalents: [{as_reported: "$10 million", value: 10000000, unit: USD}]
            """,
        repaired: """
            - id: 2019-cash
              as_reported: "70 million yuan"
              value: 70000000
              qualifier: exact
              unit: CNY
              period: "2019-03"
              equivalents: [{as_reported: "$10 million", value: 10000000, unit: USD}]
            - id: 2019-loss
              as_reported: "7 million yuan"
              value: 7000000
              qualifier: exact
              unit: CNY
              period: "2019-04"
              equivalents: [{as_reported: "$1 million", value: 1000000, unit: USD}]
            """)

    static let partsExceedWhole = DiagnosticExample(
        observations,
        wrong: """
            - id: 2019-arrests
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
            - id: 2019-arrests-fraud
              as_reported: "over 73,000 suspects"
              value: 73000
              part_of: 2019-arrests
            """,
        repaired: """
            - id: 2019-arrests
              as_reported: "60,000 suspects"
              value: 60000
              qualifier: exact
            - id: 2019-arrests-fraud
              as_reported: "over 37,000 suspects"
              value: 37000
              part_of: 2019-arrests
            """)

    static let csvFieldCount = DiagnosticExample(
        table,
        wrong: """
            id,metric,about,as_reported,value,qualifier,source,locator
            2019-arrests,arrests,CN,60,000 suspects,60000,exact,daily-2019-11-15,9
            """,
        repaired: """
            id,metric,about,as_reported,value,qualifier,source,locator
            2019-arrests,arrests,CN,"60,000 suspects",60000,exact,daily-2019-11-15,9
            """)

    static let csvSyntax = DiagnosticExample(
        table,
        wrong: """
            id,metric,about,as_reported,value,qualifier,source,locator
            2019-arrests,arrests,CN,"60,000 suspects,60000,exact,daily-2019-11-15,9
            """,
        repaired: """
            id,metric,about,as_reported,value,qualifier,source,locator
            2019-arrests,arrests,CN,"60,000 suspects",60000,exact,daily-2019-11-15,9
            """)

    static let documentChanged = DiagnosticExample(
        sources, note: "“sha256sum daily-2019-11-15.txt” prints the second hash.",
        wrong: "sha256: 0000000000000000000000000000000000000000000000000000000000000000",
        repaired: "sha256: 7289430638b98a70220f3e019b13f0f81f9f8de157abf6051718710f7648c179")

    static let documentMissing = DiagnosticExample(
        sources, note: "The folder of documents has daily-2019-11-15.txt.", wrong: "document: daily-2019-11-16.txt",
        repaired: "document: daily-2019-11-15.txt")
}
