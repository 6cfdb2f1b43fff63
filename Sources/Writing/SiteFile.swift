import Digests
package import Foundation

/// A text file of a site's folder that sitegen writes for the editors, not into what is published.
package struct SiteFile: Sendable {
    private let location: String

    /// - Parameter path: inside the folder.
    package init(_ path: String, of folder: URL) {
        location = folder.appending(path: path).standardizedFileURL.path
    }

    /// What the file says now; nothing where there is none.
    ///
    /// - Throws: `DiskError`
    package func text() throws -> String? {
        // A link that leads nowhere is somebody's too.
        guard FileStamp.of(location) != nil else { return nil }
        return String(decoding: try DiskFile.read(location), as: UTF8.self)
    }

    /// Writes or replaces the file in one step, and makes its folder where that is missing.
    ///
    /// - Throws: `DiskError`
    package func write(_ text: String) throws {
        if let slash = location.lastIndex(of: "/") { try DiskFile.makeFolder(String(location[..<slash])) }
        let part = location + ".sitegen-part"
        try DiskFile.write(Array(text.utf8), to: part)
        do {
            try DiskFile.move(part, to: location)
        } catch {
            unlink(part)
            throw error
        }
    }
}
