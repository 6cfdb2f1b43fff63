import Checking
import Explaining
import Planning
import Reading
import Rendering
import Writing

/// Makes of single files that differ what an editor wants to know of them.
struct PublicationReview {
    private let rehearsal: Rehearsal
    private let differences: [Rehearsal.Difference]
    private let gone: [String]
    let commonPages: Int
    /// Absent where the published tables are not there.
    let tables: DifferenceTables?
    /// The ids of the figures that differ.
    private let figures: Set<String>

    init(rehearsal: Rehearsal, differences: [Rehearsal.Difference]) throws {
        self.rehearsal = rehearsal
        tables = try Self.tables(of: rehearsal)
        figures = tables?.changedFigures ?? []
        self.differences = differences
        let planned = Set(ProductionJob.all(of: rehearsal.parts.plan).map { Array($0.path.utf8) })
        gone = rehearsal.published.paths.filter { !planned.contains(Array($0.utf8)) }
        commonPages = rehearsal.parts.plan.pages.count { rehearsal.published[$0.route.outputPath] != nil }
    }

    /// How many published pages and tables could not be looked into.
    var unreadable: Int {
        guard rehearsal.published.hasFolder else { return 0 }
        let lost = gone.filter { Self.isPage($0) && rehearsal.published.bytes(of: $0) == nil }
        return differences.count(where: \.isUnreadable) + lost.count
            + Self.files.count { Self.isUnreadable($0, in: rehearsal.published) }
    }

    // MARK: Tables

    private static let files: [PlannedFile] = [.observations, .sources, .metrics, .campaigns, .events]

    private static func isUnreadable(_ table: PlannedFile, in published: PublishedFiles) -> Bool {
        published[table.path] != nil && published.bytes(of: table.path) == nil
    }

    /// A table that is not as it was published is on neither side.
    private static func tables(of rehearsal: Rehearsal) throws -> DifferenceTables? {
        guard rehearsal.published.hasFolder else { return nil }
        var before: [String: PublishedTable] = [:]
        var after: [String: PublishedTable] = [:]
        for file in files where !isUnreadable(file, in: rehearsal.published) {
            let name = String(file.path.dropFirst("data/".count).dropLast(".csv".count))
            if let bytes = rehearsal.published.bytes(of: file.path) {
                before[name] = PublishedTable(String(decoding: bytes, as: UTF8.self))
            }
            if rehearsal.parts.plan.files.contains(file) {
                after[name] = PublishedTable(try rehearsal.renderer.render(file))
            }
        }
        return DifferenceTables(before: before, after: after)
    }

    // MARK: Files

    var files: [FileChange] {
        differences.compactMap { difference in
            if case .page = difference.job { return nil }
            return FileChange(path: difference.job.path, change: difference.isNew ? .new : .changed)
        } + gone.filter { !Self.isPage($0) }.map { FileChange(path: $0, change: .gone) }
    }

    private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }

    /// The address of a file of the output folder.
    private static func address(of path: String) -> String {
        path == "index.html" || path.hasSuffix("/index.html") ? "/" + path.dropLast("index.html".count) : "/" + path
    }

    // MARK: Pages

    var pages: [PageDifference] {
        var lost = gone.filter(Self.isPage).map(lostPage)
        let made = differences.compactMap { difference -> MadePage? in
            guard case .page(let page) = difference.job else { return nil }
            return MadePage(page: page, difference: difference)
        }
        var formers: [String: (address: String, before: Rehearsal.Face?)] = [:]
        var isAliasOfMoved: Set<String> = []
        let newPages = made.filter { $0.difference.isNew && !$0.isRedirect }
        let newAddresses = Set(newPages.map(\.address))
        // An address that a page had, and that leads on to it now.
        for alias in made where !alias.difference.isNew && alias.difference.before?.isRedirect != true {
            guard case .redirect(let target, _) = alias.page.content, formers[target.path] == nil,
                newAddresses.contains(target.path)
            else { continue }
            formers[target.path] = (alias.address, alias.difference.before)
            isAliasOfMoved.insert(alias.address)
        }
        // The same file, or else the one page that is gone with the title of the one that is new.
        let byFile = Dictionary(
            lost.compactMap { page in page.file.map { ($0, page) } }, uniquingKeysWith: { first, _ in first })
        let byTitle = Dictionary(grouping: lost.filter { $0.face?.title != nil }) { $0.face?.title }
        let twins = Dictionary(grouping: newPages) { $0.difference.after?.title }
        var found: Set<String> = []
        for page in newPages where formers[page.address] == nil && page.page.content.page != nil {
            let title = page.difference.after?.title
            let sameTitle = twins[title]?.count == 1 ? byTitle[title] ?? [] : []
            let sameFile = page.page.content.page.flatMap { byFile[$0.file.path] }
            guard let former = sameFile ?? (sameTitle.count == 1 ? sameTitle[0] : nil),
                found.insert(former.address).inserted
            else { continue }
            formers[page.address] = (former.address, former.face)
        }
        lost.removeAll { found.contains($0.address) }
        return made.filter { !isAliasOfMoved.contains($0.address) }.map { $0.told(formers[$0.address], figures) }
            + lost.map { $0.told(figures) }
    }

    /// A page of the published site that this one does not have.
    private struct LostPage {
        let address: String
        let face: Rehearsal.Face?
        /// The Markdown file it came from, where that is known.
        let file: String?

        func told(_ figures: Set<String>) -> PageDifference {
            PageDifference(
                address: address, change: .gone, file: file, title: nil, formerTitle: face?.title, reasons: nil,
                addedLinks: [],
                removedLinks: (face?.targets(besides: nil) ?? []).filter(PublicationReview.leadsOut),
                figures: PublicationReview.shown(figures, at: address, face))
        }
    }

    private func lostPage(_ path: String) -> LostPage {
        let address = Self.address(of: path)
        let former = rehearsal.files[path].flatMap { $0.hash == rehearsal.published[path] ? $0.inputs : nil }
        let parts = former.flatMap { rehearsal.memory.parts(of: $0) } ?? []
        return LostPage(
            address: address,
            face: rehearsal.published.bytes(of: path).map { Rehearsal.Face(of: $0, at: address) },
            file: parts.first { $0.name.hasPrefix("content/") }?.name)
    }

    /// A page that would be published with other bytes.
    private struct MadePage {
        let page: PlannedPage
        let difference: Rehearsal.Difference

        var address: String { page.route.path }
        var isRedirect: Bool { if case .redirect = page.content { true } else { false } }

        /// - Parameters:
        ///   - former: where it was published before, if anywhere else.
        ///   - figures: the ids of those that differ.
        func told(_ former: (address: String, before: Rehearsal.Face?)?, _ figures: Set<String>) -> PageDifference {
            let before = former?.before ?? difference.before
            let isFirst = difference.isNew && former == nil
            // Where nothing is known of the links that were there, none of them is called new.
            let added = before != nil || isFirst ? difference.after?.targets(besides: before) ?? [] : []
            return PageDifference(
                address: address, change: former != nil ? .moved : difference.isNew ? .new : .changed,
                formerAddress: former?.address, file: page.content.page?.file.path, title: difference.after?.title,
                formerTitle: before?.title,
                reasons: difference.isNew ? nil : difference.reasons,
                addedLinks: isFirst ? added.filter(PublicationReview.leadsOut) : added,
                removedLinks: before?.targets(besides: difference.after) ?? [],
                figures: PublicationReview.shown(figures, at: address, difference.after)
                    .union(PublicationReview.shown(figures, at: address, before)))
        }
    }

    /// Of new pages and those that are gone, the links inside the site go without saying.
    private static func leadsOut(_ target: String) -> Bool { !target.hasPrefix("/") || target.hasPrefix("//") }

    /// Those of the figures whose pages it leads to, or whose page it is.
    private static func shown(_ figures: Set<String>, at address: String, _ face: Rehearsal.Face?) -> Set<String> {
        guard !figures.isEmpty else { return [] }
        let links = (face?.links ?? []).filter { figures.contains(folder(of: $0)) }
        return Set(
            ([address] + (face?.targets(of: links) ?? [])).compactMap { target in
                let parts = target.prefix { $0 != "#" && $0 != "?" }.split(separator: "/")
                return parts.count == 2 && parts[0] == "stats" ? String(parts[1]) : nil
            }
        ).intersection(figures)
    }

    /// The name of the folder that a link leads into.
    private static func folder(of link: String) -> String {
        let path = link.utf8
        guard let end = path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        let start = path[..<end].lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
        return String(link[start..<end])
    }
}
