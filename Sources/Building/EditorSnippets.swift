/// What VS Code puts in for a word in Markdown, where no schema can help: front matter and the links to evidence.
enum EditorSnippets {
    private static let snippets: [(name: String, prefix: String, about: String, lines: [String])] = [
        (
            "Front matter of an article", "article", "Title and date at the top of a page",
            [
                "---", "title: ${1:Title}", "date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
                "description: ${2:One or two sentences.}", "tags: [$3]", "---", "", "$0",
            ]
        ),
        (
            "Front matter of a comparison", "comparison", "What stands side by side, for a page in comparisons/",
            [
                "---", "title: ${1:Title}", "date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "compare:",
                "  metrics: [${2:metric-id}]", "  campaigns: [${3:campaign-id}, ${4:campaign-id}]",
                "  chart: ${5|bars,dots,table|}", "---", "", "$0",
            ]
        ),
        (
            "Figure", "stat", "Words that are linked to the figure they say",
            ["[${1:over 60,000}](stat:${2:figure-id})$0"]
        ),
        ("Source", "source", "A link to a source's page", ["[${1:the report}](source:${2:source-id})$0"]),
        ("Campaign", "campaign", "A link to a campaign's page", ["[${1:the campaign}](campaign:${2:campaign-id})$0"]),
        ("Metric", "metric", "A link to a metric's page", ["[${1:arrests}](metric:${2:metric-id})$0"]),
        ("Chart", "chart", "The figures of a metric, drawn", ["![${1:What it shows}](chart:${2:metric-id})$0"]),
        ("Table", "table", "The figures of a metric, as a table", ["![${1:What it shows}](table:${2:metric-id})$0"]),
    ]

    /// The file, JSON.
    static var text: String {
        let entries = snippets.map { snippet in
            let body = snippet.lines.map { "      \"\($0)\"" }.joined(separator: ",\n")
            return """
                  "\(snippet.name)": {
                    "scope": "markdown",
                    "prefix": "\(snippet.prefix)",
                    "description": "\(snippet.about)",
                    "body": [
                \(body)
                    ]
                  }
                """
        }
        return "{\n\(entries.joined(separator: ",\n"))\n}\n"
    }
}
