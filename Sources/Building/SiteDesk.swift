import Checking
import Diagnostics
import Digests
package import Foundation
import Planning
import Reading
import Scaffolding
import Writing

/// A site that an editor adds files to.
package struct SiteDesk: Sendable {
    let root: URL
    let site: ParsedSite
    let report: CheckedReport
    /// The present, YYYY-MM-DD.
    let day: String
    /// Where pages are published, in lower case, since some disks do not tell case.
    private let taken: Set<String>

    /// Reads the site; mistakes in it are left to `check`.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - now: the present in seconds since 1970-01-01T00:00:00Z.
    /// - Throws: `DeskRefusal` where there is no site, and what the disk answers while reading.
    package init(root: URL, now: Int) async throws {
        guard FileStamp.of(root.appending(path: "content").path, followingLinks: true)?.kind == .folder else {
            throw Self.noSite(root)
        }
        self.root = root
        day = DayText.of(now)
        site = try await SiteReader.read(SiteFolder(root: root)).site
        // A page that is not published today may be tomorrow, and then wants its address.
        let options = PublicationOptions(drafts: true, future: true, expired: true, now: now)
        report = await ReportChecker.check(site, options: options).report
        let plan = SitePlanner.plan(report, baseURL: nil, theme: [:]).plan
        taken = Set(plan.pages.map { $0.route.outputPath.lowercased() })
    }

    // MARK: Names

    /// - Throws: `DeskRefusal` where nothing can be called so.
    static func title(_ typed: String) throws -> EntryTitle {
        guard let title = EntryTitle(typed) else { throw unfit(typed) }
        return title
    }

    /// The last part of a new page's address, which is also its file's name.
    ///
    /// - Parameter wish: what the editor wants in place of what the title gives.
    /// - Throws: `DeskRefusal` where it is taken, or no address.
    func slug(of title: EntryTitle, wish: String?, in folder: (files: String, address: String)) throws -> String {
        let slug: String
        if let wish {
            guard !wish.isEmpty, Slug.make(wish) == wish, wish.utf8.count <= Self.longest else {
                throw Self.noSlug(wish, instead: NewName.slug(of: wish))
            }
            slug = wish
        } else {
            guard let made = NewName.slug(of: title.text) else { throw Self.withoutLetters(title, option: "--slug") }
            slug = made
        }
        let route = Route("\(folder.address)\(slug)/")
        if ["index", "_index"].contains(slug) || taken.contains(route.outputPath.lowercased()) {
            throw Self.addressTaken(route.path)
        }
        return slug
    }

    /// The id of a new entry.
    ///
    /// - Parameters:
    ///   - wish: what the editor wants in place of what the title gives.
    ///   - taken: the ids that there are.
    /// - Throws: `DeskRefusal` where it is taken, or no id.
    func id(of title: EntryTitle, wish: String?, kind: String, taken: Set<String>) throws -> String {
        let id: String
        if let wish {
            guard NewName.id(of: wish) == wish else { throw Self.noID(wish, instead: NewName.id(of: wish)) }
            id = wish
        } else {
            guard let made = NewName.id(of: title.latin) else { throw Self.withoutLetters(title, option: "--id") }
            id = made
        }
        // YAML takes this word for nothing at all.
        guard id != "null" else { throw Self.nullID }
        guard !taken.contains(id) else { throw Self.idTaken(id, kind: kind) }
        return id
    }

    private static let longest = 200

    // MARK: Disk

    /// - Returns: where the file stands, from the site's folder.
    /// - Throws: `DiskError`, and `DeskRefusal` where something stands there already.
    func write(_ file: NewFile) throws -> String {
        try refuseLinkOut(at: file.path)
        switch try NewFiles.write([(file.path, file.text)], in: root) {
        case .written: return file.path
        case .occupied(let path): throw Self.occupied(path)
        }
    }

    /// - Throws: `DeskRefusal` where a symbolic link leads out of content/, to where no build reads.
    func refuseLinkOut(at path: String) throws {
        let home = root.appending(path: "content").resolvingSymlinksInPath().path
        let file = root.appending(path: path)
        for place in [file, file.deletingLastPathComponent()]
        where FileStamp.of(place.path, followingLinks: true) != nil {
            let real = place.resolvingSymlinksInPath().path
            guard real == home || real.hasPrefix(home + "/") else { throw Self.outside(path) }
        }
    }
}

// MARK: - Messages

extension SiteDesk {
    private static func noSite(_ root: URL) -> DeskRefusal {
        DeskRefusal(
            .content, "There is no content/ folder in \(Printable.line(root.path)).",
            hint: "Go to the site's folder, name it with --root DIR, or make a site: sitegen new site DIR.")
    }

    private static func unfit(_ typed: String) -> DeskRefusal {
        typed.allSatisfy(\.isWhitespace)
            ? DeskRefusal(.request, "The title is empty.", hint: "Write it after the command, in quotation marks.")
            : DeskRefusal(
                .request, "The title “\(Printable.line(typed))” holds control characters.",
                hint: "Write it without them.")
    }

    private static func withoutLetters(_ title: EntryTitle, option: String) -> DeskRefusal {
        DeskRefusal(
            .request, "The title “\(Printable.line(title.text))” has no letters to make a name of.",
            hint: "Name the file yourself: \(option) NAME.")
    }

    private static func noSlug(_ wish: String, instead: String?) -> DeskRefusal {
        DeskRefusal(
            .request, "“\(Printable.line(wish))” cannot be a part of an address.",
            hint: instead.map { "“\($0)” can." } ?? "Use small letters, digits and hyphens.")
    }

    private static func noID(_ wish: String, instead: String?) -> DeskRefusal {
        DeskRefusal(
            .request, "“\(Printable.line(wish))” is no id: an id is made of small letters a to z, digits and hyphens.",
            hint: instead.map { "“\($0)” is one." } ?? "Write one such as arrests-2024.")
    }

    private static var nullID: DeskRefusal {
        DeskRefusal(
            .request, "“null” cannot be an id: in a stat file it says that nothing is written there.",
            hint: "Choose another title, or name it yourself: --id ID.")
    }

    private static func addressTaken(_ address: String) -> DeskRefusal {
        DeskRefusal(
            .request, "The site has a page at \(address) already.",
            hint: "Choose another title, or name the file yourself: --slug NAME.")
    }

    static func idTaken(_ id: String, kind: String) -> DeskRefusal {
        DeskRefusal(
            .request, "The site has a \(kind) with the id “\(id)” already.",
            hint: "Choose another title, or name it yourself: --id ID.")
    }

    private static func outside(_ path: String) -> DeskRefusal {
        DeskRefusal(
            .content, "A symbolic link leads from \(path) out of content/, and no build reads what stands there.",
            hint: "Put a folder or a file in the place of the link.")
    }

    static func occupied(_ path: String) -> DeskRefusal {
        DeskRefusal(
            .request, "\(path) is there already, and is left as it is.",
            hint: "Choose another title, or move that file away.")
    }
}
