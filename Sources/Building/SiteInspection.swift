import Checking
package import Diagnostics
package import Explaining
package import Foundation
import Reading

/// A site that was read and checked to be asked about; nothing of it is planned, rendered or published.
package struct SiteInspection: Sendable {
    /// What stops a build, as far as reading and checking find it. Warnings are left to `check`.
    package let errors: [Diagnostic]
    /// The files of the errors, by path, for excerpts.
    package let files: [String: SourceFile]
    private let figures: FigureLookup

    /// Drafts, pages of the future and expired pages are taken too, since they cite figures like any other.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - now: the present in seconds since 1970-01-01T00:00:00Z.
    /// - Throws: what the disk answers while reading.
    package init(root: URL, now: Int) async throws {
        let folder = SiteFolder(root: root)
        let (site, mistakes) = try await SiteReader.read(folder)
        let (report, checks) = await ReportChecker.check(
            site, options: PublicationOptions(drafts: true, future: true, expired: true, now: now))
        errors = AdoptedFolder.soften(mistakes + checks, of: site).filter { $0.severity == .error }
        files = ExcerptFiles.of(errors, in: folder, theme: [:])
        figures = FigureLookup(report, of: site)
    }

    /// Everything that the report says of a figure.
    ///
    /// - Throws: a refusal where the figure is unknown or could not be read.
    package func figure(_ id: String) throws(Refusal) -> Explanation {
        try FigureExplanation.of(id, in: figures)
    }

    /// How far two figures compare.
    ///
    /// - Throws: a refusal where one of them is unknown or could not be read.
    package func comparison(_ first: String, _ second: String) throws(Refusal) -> Explanation {
        try ComparisonExplanation.of(first, second, in: figures)
    }
}
