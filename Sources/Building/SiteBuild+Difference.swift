import Checking
package import Diagnostics
import Digests
package import Explaining
import Foundation
import Planning
import Reading
import Rendering
package import Writing

extension SiteBuild {
    /// What came of holding a site against a published one.
    package struct Comparison: Sendable {
        /// What stops a build; then nothing is compared.
        package let errors: [Diagnostic]
        /// The files of the errors, by path, for excerpts.
        package let files: [String: SourceFile]
        /// Absent where there are errors.
        package let difference: SiteDifference?
    }

    /// What would differ from published files if the site were published now. Nothing is written.
    ///
    /// - Parameter since: what `published` is called in words.
    /// - Throws: `DiskError` and what the disk answers while reading.
    package func compare(with published: PublishedFiles, since: String) async throws -> Comparison {
        let look = try await look()
        let (site, stages) = (look.site, look.stages)
        let errors = stages.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            let files = ExcerptFiles.of(
                errors, in: SiteFolder(root: options.root), theme: stages.theme.sourceFiles)
            return Comparison(errors: errors, files: files, difference: nil)
        }
        let rehearsal = Rehearsal(
            renderer: stages.renderer, parts: stages.parts(settings: site.fingerprint(of: .settings)),
            templates: stages.templates, memory: look.memory, files: look.record?.files ?? OutputMemory(),
            world: stages.world, published: published)
        let review = try PublicationReview(rehearsal: rehearsal, differences: await rehearsal.run { _ in })
        let difference = SiteDifference(
            since: since, tables: review.tables, pages: review.pages, commonPages: review.commonPages,
            files: review.files, templates: Self.changedTemplates(site, look.record), unreadable: review.unreadable)
        return Comparison(errors: [], files: [:], difference: difference)
    }

    /// The files of the site's own templates that are others than in the former build.
    private static func changedTemplates(_ site: ParsedSite, _ former: BuildRecord?) -> [String] {
        guard let former else { return [] }
        func templates(_ files: [(path: String, fingerprint: Fingerprint)]) -> [String: Fingerprint] {
            Dictionary(files.filter { $0.path.hasSuffix(".mustache") }.map { ($0.path, $0.fingerprint) }) { $1 }
        }
        let before = templates(former.inputs.map { ($0.path, $0.fingerprint) })
        let after = templates(site.inputs.map { ($0.file.path, $0.fingerprint) })
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }
}
