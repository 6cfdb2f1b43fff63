/// How far a build is.
package struct BuildProgress: Sendable {
    /// "Reading", "Checking", "Rendering", "Publishing".
    package let stage: String
    /// Pages that are done.
    package let done: Int
    /// Zero where it is not known.
    package let total: Int

    /// A stage begins.
    static func stage(_ name: String) -> BuildProgress { BuildProgress(stage: name, done: 0, total: 0) }
}
