import Evidence
package import Foundation
import Reading

/// The ids of a site's stat files, for a shell that completes them.
package struct SiteIDs: Sendable {
    /// Of figures, in the order of the files.
    package let figures: [String]
    /// Of metrics.
    package let metrics: [String]
    /// Of sources.
    package let sources: [String]
    /// Of campaigns and events.
    package let subjects: [String]

    /// Reads the stat files alone; whatever is wrong with them is passed over.
    ///
    /// - Parameter root: the site's folder.
    package init(root: URL) async {
        let folder = SiteFolder(root: root)
        let site = try? await SiteReader.read(folder, listing: folder.list().ofStats).site
        figures = site?.observations.entries.map(\.value.id) ?? []
        metrics = site?.metrics.entries.map(\.value.id) ?? []
        sources = site?.sources.entries.map(\.value.id) ?? []
        subjects = (site?.campaigns.entries.map(\.value.id) ?? []) + (site?.events.entries.map(\.value.id) ?? [])
    }
}
