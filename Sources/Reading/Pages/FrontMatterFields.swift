/// What front matter is made of.
struct FrontMatterFields: Sendable {
    let title: Field<String?>
    let description: Field<String?>
    let date: Field<PageDate?>
    let updated: Field<PageDate?>
    let publishDate: Field<PageDate?>
    let expiryDate: Field<PageDate?>
    let draft: Field<Bool?>
    let slug: Field<String?>
    let aliases: Field<[String]>
    let tags: Field<[String]>
    let authors: Field<[String]>
    let campaign: Field<String?>
    let sources: Field<[String]>
    let template: Field<String?>
    let summary: Field<String?>
    let lang: Field<String?>
    let numbers: Field<NumberPolicy>
    let compare: Field<ComparisonRequest?>
    let extra: Field<YAMLValue?>

    /// Of articles and plain pages.
    static let page = shape(without: ["compare"])
    /// Of comparisons.
    static let comparison = shape(without: [])
    /// Of the pages whose address does not depend on their name.
    private static let fixedPage = shape(without: ["compare", "slug"])

    static func shape(of kind: PageFile.Kind) -> RecordShape<FrontMatterFields> {
        switch kind {
        case .home, .timeline: fixedPage
        case .comparison: comparison
        case .article, .plain: page
        }
    }

    private static func shape(without hidden: Set<String>) -> RecordShape<FrontMatterFields> {
        RecordShape("front matter", leavingOut: hidden) { FrontMatterFields(&$0) }
    }

    private init(_ list: inout FieldList) {
        title = list.text(
            "title",
            """
            The page's title. Without it the first heading is used, or the file's name.
            """, examples: ["First results"])
        description = list.text(
            "description", "One or two sentences for lists and search engines.")
        date = list.date(
            "date",
            """
            When the page was written. Without it a date at the start of the file's name is used. A page \
            dated in the future is not published before.
            """
        )
        updated = list.date(
            "updated", "When it was last changed.")
        publishDate = list.date(
            "publishDate", "The page is not published before this day.")
        expiryDate = list.date(
            "expiryDate", "The page is not published after this day.")
        draft = list.flag(
            "draft", "Whether the page is not to be published yet; sitegen build --drafts shows it all the same.")
        slug = list.text(
            "slug",
            """
            The last part of the page's address, if not the file's name: letters, digits and hyphens, \
            without a slash. The home page and the timeline have none.
            """,
            as: .text(.addressPart), examples: ["first-ten-months"])
        aliases = list.texts(
            "aliases", "Further addresses that lead to the page, from the site's root: former ones, for example.",
            of: .text(.siteAddress), examples: ["/old/name/"])
        tags = list.texts(
            "tags", "What the page is about; each tag has a page that lists all of its pages.", separatedBy: ",",
            examples: ["arrests", "method"])
        authors = list.texts(
            "authors", "Who wrote the page.", examples: ["Ada Lovelace"])
        campaign = list.text(
            "campaign", "The id of the campaign that the page is about.", as: .reference(.campaign))
        sources = list.texts(
            "sources", "Ids of the sources that the page rests on.", of: .reference(.source))
        template = list.text(
            "template", "The name of another template for this page, without .mustache.", examples: ["article"])
        summary = list.text(
            "summary",
            """
            What lists show of the page where there is no description. Otherwise it is the text before <!-- \
            more -->, or the first paragraph.
            """
        )
        lang = list.text(
            "lang",
            """
            The language of the page as a short code, where it is not the site's.
            """, examples: ["en", "zh", "de"])
        numbers = list.choice(
            "numbers", "Whether every number in the text needs a source.", initially: NumberPolicy.sourced)
        compare = list.record(
            "compare", "What stands side by side on this page.", ComparisonFields.shape, isRequired: true,
            ComparisonRequest.decode)
        extra = list.anything(
            "extra", "What the site adds for its own templates, where it is page.extra.")
    }
}

extension NumberPolicy: WordChoice {
    var meaning: String {
        switch self {
        case .sourced: "Every number is a figure of the stat files, linked with stat:, or is told as a warning."
        case .free: "Numbers need no source on this page."
        }
    }
}
