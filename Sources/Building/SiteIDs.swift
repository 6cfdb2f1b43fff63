package import Diagnostics
import Evidence
package import Foundation
import Reading
package import Schemas

/// A site that was read for the ids of its stat files only.
package struct SiteIDs: Sendable {
    /// What is wrong with the stat files and site.yaml, warnings aside.
    package let errors: [Diagnostic]
    /// The files of the errors, by path, for excerpts.
    package let files: [String: SourceFile]
    /// What could be read; nothing where the folder holds no site.
    package let ids: ReportIDs?
    /// Of figures, in the order of the files; of entries without mistakes, as the lists below.
    package let figures: [String]
    /// Of metrics.
    package let metrics: [String]
    /// Of sources.
    package let sources: [String]
    /// Of campaigns and events.
    package let subjects: [String]

    /// - Parameter root: the site's folder.
    /// - Throws: what the disk answers while reading.
    package init(root: URL) async throws {
        let folder = SiteFolder(root: root)
        let listing = try folder.list()
        let isSite = listing.files.contains { $0.path.hasPrefix("content/") }
        let (site, mistakes) = try await SiteReader.read(folder, listing: isSite ? listing.ofStats : listing)
        errors = mistakes.filter { $0.severity == .error && (!isSite || $0.id != .contentMissing) }
        files = ExcerptFiles.of(errors, in: folder, theme: [:])
        ids = isSite ? ReportIDs(site) : nil
        figures = site.observations.entries.map(\.value.id)
        metrics = site.metrics.entries.map(\.value.id)
        sources = site.sources.entries.map(\.value.id)
        subjects = site.campaigns.entries.map(\.value.id) + site.events.entries.map(\.value.id)
    }
}
