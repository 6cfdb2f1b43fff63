import ArgumentParser
import Diagnostics
import Foundation

extension Console {
    /// Whether a folder stands at a path.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// A site's folder that is not there is told, and answered with 1.
    static func requireFolder(_ location: URL) throws {
        guard !isFolder(location.path) else { return }
        Console(format: .text, isQuiet: true).fail("There is no folder \(shown(location)).")
        throw ExitCode(1)
    }
}
