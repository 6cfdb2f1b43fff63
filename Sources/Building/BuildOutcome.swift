package import Diagnostics
package import External
package import Writing

/// What came of a build.
package struct BuildOutcome: Sendable {
    /// Everything that is wrong, in no particular order.
    package let diagnostics: [Diagnostic]
    /// The files that diagnostics point into, by path, for excerpts.
    package let files: [String: SourceFile]
    /// Pages that are not published this time.
    package let leftOut: [LeftOut]
    /// How many HTML pages the site has.
    package let pages: Int
    /// How many observations it shows.
    package let figures: Int
    /// How many pages are exempt from the check of numbers (`numbers: free`).
    package let freePages: Int
    /// How many figures agree with their documents; absent where they were not held against any.
    package let verified: Int?
    /// What came of asking other sites; absent where none was asked.
    package let external: LinkReport?
    /// What was changed in the output folder; absent where nothing was published.
    package let publication: PublicationSummary?

    /// The site that was read and planned. Whoever has no further use of the outcome lets it go with the process: to
    /// free ten thousand pages one by one takes longer than to read them again from the cache.
    var remains: (any Sendable)?

    /// How many bytes went through a stage, by its name: what was read, rendered and published.
    package var bytes: [String: Int] = [:]

    /// How many diagnostics have a severity.
    package func count(_ severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
