package import Foundation

/// content/stats/verified.csv: which figures agreed with their documents, and when that was last found.
package enum VerificationFile {
    /// The file's path inside a site's folder.
    package static let path = "content/stats/verified.csv"

    /// Replaces the file, in one step.
    ///
    /// - Parameter day: YYYY-MM-DD.
    /// - Throws: `DiskError`
    package static func write(_ verified: [(observation: String, fingerprint: String)], day: String, root: URL) throws {
        let location = root.appending(path: path)
        let rows = verified.sorted { $0.observation < $1.observation }.map {
            "\($0.observation),\($0.fingerprint),\(day)\n"
        }
        do {
            try Data(("observation,fingerprint,date\n" + rows.joined()).utf8).write(to: location, options: .atomic)
        } catch {
            throw DiskError("write", location.path, error)
        }
    }
}
