package import Diagnostics
package import Reading

/// A folder of articles that were written for another generator: no site.yaml, and front matter with keys that
/// sitegen does not know. Its links and values followed other rules, so what has a fallback is told as a warning.
package enum AdoptedFolder {
    private static let lenient: Set<DiagnosticID> = [
        .brokenHeading, .brokenLink, .dateFormat, .duplicateAlias, .frontMatterMissing, .frontMatterUnclosed,
        .drawingInsideText, .footnoteMissing, .footnoteRepeated, .impossibleDate, .invalidSlug, .pictureWithoutText,
        .templateMissing, .unknownReference, .wrongType, .yamlSyntax,
    ]

    /// The diagnostics of such a folder with those made warnings; of any other folder as they are.
    package static func soften(_ diagnostics: [Diagnostic], of site: ParsedSite) -> [Diagnostic] {
        let hasEvidence = !site.observations.entries.isEmpty || !site.metrics.entries.isEmpty
        let isForeign = diagnostics.contains { $0.id == .unknownKey && $0.range?.path.hasSuffix(".md") == true }
        guard !site.settings.isWritten, !hasEvidence, isForeign else { return diagnostics }
        return diagnostics.map { lenient.contains($0.id) ? $0.with(severity: .warning) : $0 }
    }
}
