import Foundation
import Planning
import Preview
import Rendering
import Writing

/// A site without errors, by the paths of its files.
struct ShownSite: Sendable {
    private let renderer: SiteRenderer
    private let jobs: [ProductionJob]
    /// Of each file among the jobs, by its path.
    private let places: [String: Int]
    private let root: URL

    /// - Parameter root: the site's folder.
    init(_ stages: SiteBuild.Stages, root: URL) {
        self.init(stages, root: root) { jobs in
            Dictionary(jobs.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private init(_ stages: SiteBuild.Stages, root: URL, places: ([ProductionJob]) -> [String: Int]) {
        let plan = stages.plan.unpublished
        renderer = stages.renderer.rewriting(plan)
        jobs = ProductionJob.all(of: plan)
        self.places = places(jobs)
        self.root = root
    }

    /// The same with other words on pages that keep their places.
    func rewriting(_ stages: SiteBuild.Stages) -> ShownSite { ShownSite(stages, root: root) { _ in places } }

    func contains(_ path: String) -> Bool { places[path] != nil }

    func content(at path: String) throws -> PreviewContent? {
        guard let place = places[path] else { return nil }
        return switch try jobs[place].content(renderer) {
        case .bytes(let bytes): .bytes(bytes)
        case .copy(let location): content(of: location)
        }
    }

    /// A file that has become a link out of the site since it was read is not shown.
    private func content(of location: URL) -> PreviewContent? {
        let real = location.resolvingSymlinksInPath().path
        let isInside = ["content", "templates"].contains {
            real.hasPrefix(root.appending(path: $0).resolvingSymlinksInPath().path + "/")
        }
        return isInside ? .file(URL(filePath: real)) : nil
    }
}
