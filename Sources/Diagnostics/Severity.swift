/// How grave a diagnostic is. An error stops the build before anything is published; a warning does not.
package enum Severity: String, Sendable, Comparable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}
