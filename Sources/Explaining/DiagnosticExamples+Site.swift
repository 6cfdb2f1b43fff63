/// Mistakes in the site as a whole: its settings, folders and templates.
extension DiagnosticExamples {
    private static let settings = "content/site.yaml"
    private static let page = "templates/page.mustache"
    private static let folder = "the site's folder"

    static let baseURLInvalid = DiagnosticExample(
        settings,
        wrong: """
            title: The report
            base_url: site.example
            """,
        repaired: """
            title: The report
            base_url: https://site.example
            """)

    static let baseURLMissing = DiagnosticExample(
        settings,
        wrong: "title: The report",
        repaired: """
            title: The report
            base_url: https://site.example
            """)

    static let contentMissing = DiagnosticExample(
        folder,
        wrong: """
            articles/first.md
            """,
        repaired: """
            content/articles/first.md
            """)

    static let fileNotUTF8 = DiagnosticExample(
        "the shell",
        wrong: "printf 'title: Z\\374rich' > content/site.yaml",
        repaired: "printf 'title: Zürich' > content/site.yaml")

    static let fileTooLarge = DiagnosticExample(
        settings,
        wrong: """
            title: The report
            base_url: https://site.example
            limits:
              file_bytes: 10
            """,
        repaired: """
            title: The report
            base_url: https://site.example
            limits:
              file_bytes: 10000000
            """)

    static let fileUnused = DiagnosticExample(
        folder, wrong: "content/articles/map.png", repaired: "content/assets/map.png")

    static let outputOccupied = DiagnosticExample(
        "the shell",
        wrong: "mkdir -p public/articles && touch public/articles/index.html && sitegen build",
        repaired: "sitegen build --output-dir somewhere-empty")

    static let partialInCircle = DiagnosticExample(
        page,
        wrong: "{{> page}}",
        repaired: "{{> partials/foot}}")

    static let partialMissing = DiagnosticExample(
        page, wrong: "{{> partials/fot}}", repaired: "{{> partials/foot}}")

    static let symbolicLinkLeavesSite = DiagnosticExample(
        "the shell",
        wrong: "ln -s /etc/hosts content/assets/table.csv",
        repaired: "cp /etc/hosts content/assets/table.csv")

    static let templateName = DiagnosticExample(
        page,
        wrong: """
            <h1>{{titel}}</h1>
            """,
        repaired: """
            <h1>{{title}}</h1>
            """)

    static let templateSyntax = DiagnosticExample(
        page,
        wrong: """
            {{#description}}
            <p>{{description}}</p>
            """,
        repaired: """
            {{#description}}
            <p>{{description}}</p>
            {{/description}}
            """)

    static let yamlSyntax = DiagnosticExample(
        settings,
        wrong: """
            title: "The report
            base_url: https://site.example
            """,
        repaired: """
            title: "The report"
            base_url: https://site.example
            """)
}
