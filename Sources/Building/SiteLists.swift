import Checking
package import Diagnostics
import Evidence
import Explaining
import Foundation
import Planning
import Reading

/// What a site holds, as tables; nothing of it is rendered or written.
package struct SiteLists: Sendable {
    /// What stops a build of the site; the lists may lack what they speak of.
    package let errors: [Diagnostic]
    let plan: SitePlan
    let options: BuildOptions
    let evidence: EvidenceLists
    /// The stat files that the pages of figures, metrics, campaigns and sources come from.
    private let statFiles: [Route: String]

    /// Reads, checks and plans a site.
    ///
    /// - Parameter options: which pages are taken; nothing is published.
    /// - Throws: what the disk answers while reading.
    package init(_ options: BuildOptions) async throws {
        let look = try await SiteBuild(options).look()
        let (site, stages) = (look.site, look.stages)
        errors = stages.diagnostics.filter { $0.severity == .error }
        plan = stages.plan
        evidence = EvidenceLists(stages.plan.report)
        self.options = options
        var statFiles: [Route: String] = [:]
        for entry in site.observations.entries { statFiles[.figure(entry.value.id)] = entry.ranges.entry.path }
        for entry in site.metrics.entries { statFiles[.metric(entry.value.id)] = entry.ranges.entry.path }
        for entry in site.campaigns.entries { statFiles[.campaign(entry.value.id)] = entry.ranges.entry.path }
        for entry in site.sources.entries { statFiles[.source(entry.value.id)] = entry.ranges.entry.path }
        self.statFiles = statFiles
    }

    // MARK: Evidence

    /// Every figure.
    package var figures: Listing { evidence.figures }
    /// Every document.
    package var sources: Listing { evidence.sources }
    /// The figures that no page cites.
    package var uncited: Listing { evidence.uncited }
    /// The figures that nobody has held against their documents as they are now.
    package var unverified: Listing { evidence.unverified }

    // MARK: Pages

    /// Every article, the newest first; those without a date last.
    package var articles: Listing {
        let published = plan.report.pages.map {
            (file: $0.file, route: Optional(plan.route(of: $0)), reason: Reason?.none)
        }
        let leftOut = plan.report.leftOut.map { page in
            (file: page.file, route: addresses[page.path], reason: Optional(Reason(page)))
        }
        let rows = (published + leftOut).filter { $0.file.kind == .article }.sorted { one, two in
            switch (one.file.date, two.file.date) {
            case (let first?, let second?) where first.secondsSince1970 != second.secondsSince1970: first > second
            case (.some, nil): true
            case (nil, .some): false
            default: one.file.path < two.file.path
            }
        }
        return Listing(
            "articles", columns: ["address", "title", "date", "file", "left_out"],
            rows: rows.map { row in
                [
                    .optional(row.route?.path), .text(row.file.title), .optional(row.file.date?.iso),
                    .text(row.file.path), .optional(row.reason?.rawValue),
                ]
            })
    }

    /// The pages that are left out because they are drafts.
    package var drafts: Listing { leftOut("drafts", .draft) { $0.date } }
    /// The pages that are left out until their day comes.
    package var future: Listing { leftOut("future", .future) { $0.frontMatter.value.publishDate ?? $0.date } }
    /// The pages that are left out since their day is over.
    package var expired: Listing { leftOut("expired", .expired) { $0.frontMatter.value.expiryDate } }

    private func leftOut(_ key: String, _ reason: Reason, _ date: (PageFile) -> PageDate?) -> Listing {
        Listing(
            key, columns: ["file", "title", "date"],
            rows: plan.report.leftOut.filter { Reason($0) == reason }.sorted { $0.path < $1.path }.map { page in
                [.text(page.path), .text(page.file.title), .optional(date(page.file)?.iso)]
            })
    }

    /// Where pages would stand that are left out, by file.
    private var addresses: [String: Route] {
        Dictionary(plan.leftOutRoutes.map { ($0.value.path, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    /// Why a page is left out.
    private enum Reason: String {
        case draft, future, expired
        /// Nobody knows what its front matter says.
        case unreadable

        init(_ page: LeftOutPage) {
            switch page.flag {
            case "--drafts": self = page.file.hasReadableFrontMatter ? .draft : .unreadable
            case "--future": self = .future
            default: self = .expired
            }
        }
    }

    // MARK: Addresses

    /// Every address of the site, in order.
    package var routes: Listing {
        typealias Row = (route: Route, kind: String, template: String?, file: String?)
        let pages = plan.pages.map { page in
            let file = page.content.page?.file.path ?? page.origin?.path ?? statFiles[page.route]
            return Row(page.route, page.content.template, page.template, file)
        }
        let files = plan.files.map { Row($0.route, "file", nil, nil) }
        let assets = plan.assets.map { Row($0.route, "asset", nil, file(of: $0)) }
        return Listing(
            "routes", columns: ["address", "kind", "template", "file"],
            rows: (pages + files + assets).sorted { $0.route < $1.route }.map { row in
                [.text(row.route.path), .text(row.kind), .optional(row.template), .optional(row.file)]
            })
    }

    private func file(of asset: PlannedAsset) -> String? {
        guard case .file(let location) = asset.content else { return nil }
        let root = options.root.standardizedFileURL.path
        let path = location.standardizedFileURL.path
        return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
    }
}
