/// What site.yaml is made of.
struct SiteFields: Sendable {
    let title: Field<String?>
    let baseURL: Field<String?>
    let description: Field<String?>
    let language: Field<String>
    let navigation: Field<[SiteSettings.NavigationItem]>
    let footer: Field<String?>
    let rawHTML: Field<Bool?>
    let smartPunctuation: Field<Bool?>
    let limits: Field<SiteSettings.Limits?>

    static let shape = RecordShape("site.yaml") { SiteFields(&$0) }

    private init(_ list: inout FieldList) {
        title = list.text(
            "title", "The site's name, at the top of every page. Without it the name of the site's folder is used.",
            examples: ["Campaigns in figures"])
        baseURL = list.text(
            "base_url",
            """
            The address at which the site is published: https:// or http://, a host, and perhaps a folder. \
            The feed and the site map need it.
            """,
            examples: ["https://report.example/"])
        description = list.text(
            "description", "One or two sentences on the site, for search engines and feeds.")
        language = list.text(
            "language", "The language of the site, as a short code.", initially: "en", examples: ["en", "zh", "de"])
        navigation = list.records(
            "navigation",
            """
            The links at the top of every page, in this order. Without them the site's own sections are \
            shown.
            """,
            NavigationFields.shape
        ) { SiteSettings.NavigationItem(title: $0.title, url: $0.url, range: $0.range(of: \.url)) }
        footer = list.text(
            "footer", "The text at the foot of every page.")
        rawHTML = list.flag(
            "raw_html",
            """
            Whether HTML inside Markdown reaches the page. Unless this is true it is left out, with a \
            warning.
            """)
        smartPunctuation = list.flag(
            "smart_punctuation",
            """
            Whether straight quotation marks, double hyphens and three dots become typographic ones.
            """)
        limits = list.record(
            "limits", "What is too much to read. Raise a limit where a build says that something is above it.",
            LimitFields.shape, SiteSettings.Limits.decode)
    }
}
