/// What differs between a site as it was published and as it would be published now.
package struct SiteDifference: Sendable {
    /// What the site is held against, for people.
    let since: String
    let figures: [FigureDifference]
    /// Sources, metrics, campaigns and events.
    let records: [RecordDifference]
    /// In the order of their addresses.
    let pages: [PageDifference]
    /// How many pages both sides have.
    let commonPages: Int
    let links: [LinkDifference]
    /// In the order of their paths.
    let files: [FileChange]
    /// The files of templates that have changed, as far as that is known.
    let templates: [String]
    /// Whether figures and links could be held against the published ones.
    let isWhole: Bool
    /// How many published files that differ are not there any more as they were published.
    let unreadable: Int

    /// - Parameters:
    ///   - since: what the site is held against.
    ///   - tables: absent where nothing is left of the published ones.
    ///   - commonPages: how many pages both sides have.
    ///   - templates: the files of templates that have changed.
    ///   - unreadable: how many published files that differ are not there as they were published.
    package init(
        since: String, tables: DifferenceTables?, pages: [PageDifference], commonPages: Int, files: [FileChange],
        templates: [String], unreadable: Int
    ) {
        self.since = since
        self.pages = pages.sorted { $0.address < $1.address }
        self.files = files.sorted { $0.path < $1.path }
        self.commonPages = commonPages
        self.templates = templates
        self.unreadable = unreadable
        isWhole = tables != nil
        var shown: [String: [String]] = [:]
        for page in self.pages { for id in page.figures { shown[id, default: []].append(page.address) } }
        figures = tables.map { FigureTables($0).differences(pages: shown) } ?? []
        records = tables?.records ?? []
        links = LinkDifference.all(in: self.pages)
    }

    /// Whether every file would be published as it is.
    package var isEmpty: Bool { figures.isEmpty && records.isEmpty && pages.isEmpty && files.isEmpty }
}
