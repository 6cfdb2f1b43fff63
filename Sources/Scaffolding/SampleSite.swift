/// A whole small site with figures of an invented place: something to look at, and to write over.
package enum SampleSite {
    /// Every file, all of which are read in the order in which they are best read.
    ///
    /// - Parameters:
    ///   - title: the site's.
    ///   - day: the date of its articles, YYYY-MM-DD.
    package static func files(titled title: EntryTitle, on day: String) -> [NewFile] {
        content(titled: title, on: day) + surroundings(titled: title)
    }

    /// What the site is made of.
    private static func content(titled title: EntryTitle, on day: String) -> [NewFile] {
        [
            NewFile(path: "content/site.yaml", text: settings(titled: title)),
            NewFile(path: "content/index.md", text: home(titled: title)),
            NewFile(path: "content/about.md", text: about),
            NewFile(path: "content/timeline.md", text: timeline),
            NewFile(path: "content/articles/spring-clean-up-2024.md", text: firstArticle(on: day)),
            NewFile(path: "content/articles/spring-clean-up-2025.md", text: secondArticle(on: day)),
            NewFile(path: "content/comparisons/two-clean-ups.md", text: comparison),
            NewFile(path: "content/stats/sources.yaml", text: sources),
            NewFile(path: "content/stats/metrics.yaml", text: metrics),
            NewFile(path: "content/stats/campaigns.yaml", text: campaigns),
            NewFile(path: "content/stats/events.yaml", text: events),
            NewFile(path: "content/stats/observations/2024.yaml", text: firstFigures),
            NewFile(path: "content/stats/observations/2025.yaml", text: secondFigures),
            NewFile(path: "documents/courier-2024-06-03.txt", text: firstDocument),
            NewFile(path: "documents/courier-2025-06-05.txt", text: secondDocument),
        ]
    }

    /// What stands beside the content. Further files of a new site, such as the settings of an editor, are added here.
    private static func surroundings(titled title: EntryTitle) -> [NewFile] {
        [
            NewFile(path: "README.md", text: guide(titled: title)),
            NewFile(path: ".gitignore", text: "public/\n.sitegen/\n"),
        ]
    }
}
