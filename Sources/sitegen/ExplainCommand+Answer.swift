import ArgumentParser
import Building
import Diagnostics
import Explaining
import Foundation

/// How the subcommands answer: an explanation to standard output, or a refusal to standard error.
extension ExplainCommand {
    /// Prints an explanation, or tells why there is none and answers 1.
    static func answer(_ format: Format, _ explain: () throws(Refusal) -> Explanation) async throws {
        let explanation: Explanation
        do {
            explanation = try explain()
        } catch {
            let typed = error.typed.map { [$0.path: $0] } ?? [:]
            Console.show([error.diagnostic], files: typed)
            throw ExitCode(1)
        }
        let text =
            switch format {
            case .text: ExplanationText.text(of: explanation)
            case .json: try ExplanationJSON.text(of: explanation)
            }
        try await Console.orDiskError { try Console.answer(text) }
    }

    /// Reads a site and tells its errors.
    static func inspect(_ root: URL) async throws -> SiteInspection {
        let now = try PresentTime.ofEnvironment().seconds
        let inspection = try await Console.orDiskError { try await SiteInspection(root: root, now: now) }
        Console.show(inspection.errors, files: inspection.files, root: root)
        return inspection
    }
}
