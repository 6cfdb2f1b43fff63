import Foundation
import Planning
import Preview
import Rendering

/// A site without errors, by the paths of its files.
struct ShownSite: Sendable {
    private let plan: SitePlan
    private let renderer: SiteRenderer
    private let places: [String: Place]
    private let root: URL

    private enum Place: Sendable {
        case page(Int)
        case file(PlannedFile)
        case asset(PlannedAsset)
    }

    /// - Parameter root: the site's folder.
    init(_ stages: SiteBuild.Stages, root: URL) {
        plan = stages.plan.unpublished
        renderer = stages.renderer.rewriting(plan)
        self.root = root
        let pages = plan.pages.enumerated().map { ($1.route.outputPath, Place.page($0)) }
        let files = plan.files.map { ($0.path, Place.file($0)) }
        let assets = plan.assets.map { ($0.route.outputPath, Place.asset($0)) }
        places = Dictionary(pages + files + assets, uniquingKeysWith: { first, _ in first })
    }

    /// The same with other words on pages that keep their places.
    func rewriting(_ stages: SiteBuild.Stages) -> ShownSite { ShownSite(self, stages) }

    private init(_ former: ShownSite, _ stages: SiteBuild.Stages) {
        plan = stages.plan.unpublished
        renderer = stages.renderer.rewriting(plan)
        places = former.places
        root = former.root
    }

    func contains(_ path: String) -> Bool { places[path] != nil }

    func content(at path: String) throws -> PreviewContent? {
        switch places[path] {
        case .page(let place)?: .bytes(try renderer.render(plan.pages[place]))
        case .file(let file)?: .bytes(Array(try renderer.render(file).utf8))
        case .asset(let asset)?: content(of: asset)
        case nil: nil
        }
    }

    /// A file that has become a link out of the site since it was read is not shown.
    private func content(of asset: PlannedAsset) -> PreviewContent? {
        switch asset.content {
        case .text(let text): return .bytes(Array(text.utf8))
        case .file(let location):
            let real = location.resolvingSymlinksInPath().path
            let isInside = ["content", "templates"].contains {
                real.hasPrefix(root.appending(path: $0).resolvingSymlinksInPath().path + "/")
            }
            return isInside ? .file(URL(filePath: real)) : nil
        }
    }
}
