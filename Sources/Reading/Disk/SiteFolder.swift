package import Diagnostics
package import Foundation

/// A site's folder on the disk: the one place where its input is read.
package struct SiteFolder: Sendable {
    /// The site's root, absolute.
    package let root: URL

    package init(root: URL) {
        self.root = root.standardizedFileURL
    }

    /// Every file below `content/` and `templates/`, in the order of their paths.
    ///
    /// Hidden files and editors' back-up files are passed over. Text files are read whole; the files of an `assets`
    /// folder are only listed, and pictures among them measured.
    ///
    /// - Throws: what the disk answers when a file or folder cannot be read.
    package func read() throws -> (files: [InputFile], diagnostics: [Diagnostic]) {
        var walk = Walk(root: root)
        try walk.folder("content", top: "content")
        try walk.folder("templates", top: "templates")
        return (walk.files.sorted { $0.path < $1.path }, walk.diagnostics)
    }
}

/// One walk over the folders.
private struct Walk {
    let root: URL
    var files: [InputFile] = []
    var diagnostics: [Diagnostic] = []
    /// The real folders on the way down, so that a link to a folder above is not followed for ever.
    private var ancestors: [String] = []

    init(root: URL) {
        self.root = root
    }

    mutating func folder(_ path: String, top: String) throws {
        let manager = FileManager.default
        let location = root.appending(path: path).path
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: location, isDirectory: &isFolder), isFolder.boolValue else { return }
        let real = URL(filePath: location).resolvingSymlinksInPath().path
        guard !ancestors.contains(real) else { return }
        ancestors.append(real)
        defer { ancestors.removeLast() }
        for name in try manager.contentsOfDirectory(atPath: location).sorted() {
            guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
            try entry("\(path)/\(name)", top: top)
        }
    }

    private mutating func entry(_ path: String, top: String) throws {
        let manager = FileManager.default
        let location = root.appending(path: path).path
        let type = try manager.attributesOfItem(atPath: location)[.type] as? FileAttributeType
        if type == .typeSymbolicLink, !isInside(location, top: top) {
            let target = (try? manager.destinationOfSymbolicLink(atPath: location)) ?? "nowhere"
            let leadsNowhere = !manager.fileExists(atPath: location) && !target.hasPrefix("/") && !target.contains("..")
            diagnostics.append(
                leadsNowhere
                    ? symbolicLinkLeadsNowhere(path, target: target)
                    : symbolicLinkLeavesSite(path, target: target, top: top))
            return
        }
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: location, isDirectory: &isFolder) else { return }
        if isFolder.boolValue {
            try folder(path, top: top)
        } else {
            let url = URL(filePath: location)
            let isText = ["md", "markdown", "yaml", "yml", "csv", "mustache"].contains(url.pathExtension.lowercased())
            let isAsset = path.hasPrefix("\(top)/assets/")
            // The error page carries the style sheet with it.
            let isRead = path == InputFile.styleSheetPath || (isText && !isAsset)
            files.append(
                InputFile(
                    path: path, location: url, bytes: isRead ? try Data(contentsOf: url) : nil,
                    size: isAsset ? PictureFile.size(url) : nil))
        }
    }

    /// Whether a symbolic link leads to something that exists inside `content/` or `templates/` itself.
    private func isInside(_ location: String, top: String) -> Bool {
        guard FileManager.default.fileExists(atPath: location) else { return false }
        let real = URL(filePath: location).resolvingSymlinksInPath().path
        let home = root.appending(path: top).resolvingSymlinksInPath().path
        return real.hasPrefix(home + "/")
    }
}

// MARK: - Messages

private func symbolicLinkLeavesSite(_ path: String, target: String, top: String) -> Diagnostic {
    Diagnostic(
        .symbolicLinkLeavesSite, at: .file(path), "\(path) is a symbolic link to “\(target)”, outside \(top)/.",
        fixes: ["Copy the file into \(top)/ instead of linking to it."])
}

private func symbolicLinkLeadsNowhere(_ path: String, target: String) -> Diagnostic {
    Diagnostic(
        .symbolicLinkLeavesSite, at: .file(path), "\(path) is a symbolic link to “\(target)”, which is not there.",
        fixes: ["Remove the link, or put the file there."])
}
