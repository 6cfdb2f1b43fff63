/// What a link of the navigation is made of.
struct NavigationFields: Sendable {
    let title: Field<String>
    let url: Field<String>

    static let shape = RecordShape("link of the navigation") { NavigationFields(&$0) }

    private init(_ list: inout FieldList) {
        title = list.requiredText(
            "title", "The words of the link.", examples: ["Articles"])
        url = list.requiredText(
            "url", "Where it leads: an address from the site's root, such as /articles/, or one of another site.",
            examples: ["/articles/", "/timeline/", "/compare/", "/stats/", "/sources/"])
    }
}
