import Checking
import Diagnostics
package import Explaining
package import Foundation
import Planning
import Reading
import Rendering
import Templates
import Writing

extension SiteBuild {
    /// Why a page was last made, and whether a build with the same options would make it again now. Nothing is written.
    ///
    /// - Parameters:
    ///   - address: from the site's root, `/articles/2019/`, or a file of the output folder.
    ///   - output: the folder that is published into.
    /// - Returns: an explanation, or why there is none.
    /// - Throws: what the disk answers while reading.
    package func explain(page address: String, in output: URL) async throws -> Result<Explanation, Refusal> {
        let look = try await look()
        let (site, stages, memory) = (look.site, look.stages, look.memory)
        guard let page = Self.page(at: address, in: stages.plan) else {
            return .failure(Refusal.unknownPage(address, known: stages.plan.pages.map(\.route.path)))
        }
        let parts = stages.parts(settings: site.fingerprint(of: .settings))
        let now = ProductionJob.page(page).parts(parts, stages.templates)
        let known = memory.files(in: output)[page.route.outputPath]?.inputs
        let changes = known.flatMap { memory.parts(of: $0) }.map { PagePart.differences(now, $0) }
        return .success(
            PageExplanation.of(
                address: page.route.path, file: page.route.outputPath, template: page.template,
                parts: now.map(\.name), lastReasons: known?.reasons,
                changes: known?.fingerprint == PagePart.fingerprint(of: now) ? [] : changes))
    }

    private static func page(at address: String, in plan: SitePlan) -> PlannedPage? {
        let path = address.hasPrefix("/") ? String(address.dropFirst()) : address
        let files = [path, path + "index.html", path + "/index.html"]
        return plan.pages.first { files.contains($0.route.outputPath) }
    }
}
