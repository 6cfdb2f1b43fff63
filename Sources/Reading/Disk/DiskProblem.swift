import Foundation

/// A file or folder of the site's input that the disk does not give.
package struct DiskProblem: LocalizedError, Sendable, CustomStringConvertible {
    let path: String
    let reason: String

    /// One sentence with the system's reason.
    package var description: String { "Cannot read \(path): \(reason)." }

    /// The same, for those who only know an error.
    package var errorDescription: String? { description }
}
