import Diagnostics

/// A key of a mapping.
struct YAMLKey: Sendable {
    let name: String
    let range: SourceRange
}
