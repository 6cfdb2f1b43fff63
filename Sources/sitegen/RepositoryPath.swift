import Foundation

/// Where a folder stands in the repository that a workflow has checked out.
enum RepositoryPath {
    /// Relative to GITHUB_WORKSPACE, else to the working folder, without a slash at its end; the whole path of a folder
    /// that stands in neither, and nothing for one of the two.
    static func of(_ folder: URL) -> String {
        let path = folder.standardizedFileURL.resolvingSymlinksInPath().path
        let workspace = ProcessInfo.processInfo.environment["GITHUB_WORKSPACE"] ?? ""
        for base in [workspace, FileManager.default.currentDirectoryPath] where !base.isEmpty {
            let base = URL(filePath: base, directoryHint: .isDirectory).resolvingSymlinksInPath().path
            if path == base { return "" }
            if path.hasPrefix(base + "/") { return String(path.dropFirst(base.count + 1)) }
        }
        return path
    }
}
