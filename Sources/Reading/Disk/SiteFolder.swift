package import Diagnostics
import Digests
package import Foundation

/// A site's folder on the disk: the one place where its input is read.
package struct SiteFolder: Sendable {
    /// The site's root, absolute.
    package let root: URL

    package init(root: URL) {
        self.root = root.standardizedFileURL
    }

    /// Every file below `content/` and `templates/`, in the order of their paths, with nothing of them read but what
    /// the disk says of them.
    ///
    /// Hidden files and editors' back-up files are passed over.
    ///
    /// - Throws: what the disk answers when a folder cannot be read.
    package func list() throws -> SiteListing {
        var walk = Walk(root: root)
        try walk.folder("content", top: "content")
        try walk.folder("templates", top: "templates")
        return SiteListing(files: walk.files.sorted { $0.path < $1.path }, diagnostics: walk.diagnostics)
    }

    /// A text file of the site as it stands now; nothing where there is none.
    package func text(at path: String) -> SourceFile? {
        guard let bytes = try? InputFile(path: path, root: root.path, stamp: nil).read() else { return nil }
        return TextDecoding.decode(bytes, path: path, limit: .max).file
    }
}

/// What a site's folders hold.
package struct SiteListing: Sendable {
    /// In the order of their paths.
    package let files: [InputFile]
    /// What is wrong with some of them.
    package let diagnostics: [Diagnostic]
}

/// One walk over the folders.
private struct Walk {
    let root: URL
    let rootPath: String
    var files: [InputFile] = []
    var diagnostics: [Diagnostic] = []
    /// The real folders on the way down, so that a link to a folder above is not followed for ever.
    private var ancestors: [String] = []

    init(root: URL) {
        self.root = root
        rootPath = root.path
    }

    mutating func folder(_ path: String, top: String) throws {
        let location = "\(rootPath)/\(path)"
        guard FileStamp.of(location, followingLinks: true)?.kind == .folder else { return }
        let real = URL(filePath: location).resolvingSymlinksInPath().path
        guard !ancestors.contains(real) else { return }
        ancestors.append(real)
        defer { ancestors.removeLast() }
        for name in try FileManager.default.contentsOfDirectory(atPath: location).sorted()
        where name.utf8.first != UInt8(ascii: ".") && name.utf8.last != UInt8(ascii: "~") {
            try entry("\(path)/\(name)", at: "\(location)/\(name)", top: top)
        }
    }

    private mutating func entry(_ path: String, at location: String, top: String) throws {
        guard var (stamp, kind) = FileStamp.of(location) else { return }
        if kind == .symbolicLink {
            guard isInside(location, top: top) else { return diagnostics.append(strayLink(path, location, top: top)) }
            guard let target = FileStamp.of(location, followingLinks: true) else { return }
            (stamp, kind) = target
        }
        switch kind {
        case .folder: try folder(path, top: top)
        // To read a pipe would be to wait for somebody who writes into it.
        case .other: diagnostics.append(noFile(path))
        case .file, .symbolicLink: files.append(InputFile(path: path, root: rootPath, stamp: stamp))
        }
    }

    /// Whether a symbolic link leads to something that exists inside `content/` or `templates/` itself.
    private func isInside(_ location: String, top: String) -> Bool {
        guard FileManager.default.fileExists(atPath: location) else { return false }
        let real = URL(filePath: location).resolvingSymlinksInPath().path
        let home = root.appending(path: top).resolvingSymlinksInPath().path
        return real.hasPrefix(home + "/")
    }

    private func strayLink(_ path: String, _ location: String, top: String) -> Diagnostic {
        let manager = FileManager.default
        let target = (try? manager.destinationOfSymbolicLink(atPath: location)) ?? "nowhere"
        let leadsNowhere = !manager.fileExists(atPath: location) && !target.hasPrefix("/") && !target.contains("..")
        return leadsNowhere
            ? symbolicLinkLeadsNowhere(path, target: target)
            : symbolicLinkLeavesSite(path, target: target, top: top)
    }
}

// MARK: - Messages

private func symbolicLinkLeavesSite(_ path: String, target: String, top: String) -> Diagnostic {
    Diagnostic(
        .symbolicLinkLeavesSite, at: .file(path), "\(path) is a symbolic link to “\(target)”, outside \(top)/.",
        fixes: ["Copy the file into \(top)/ instead of linking to it."])
}

private func noFile(_ path: String) -> Diagnostic {
    Diagnostic(
        .fileUnused, at: .file(path), "\(path) is a pipe or a device, and no file that could be read.",
        fixes: ["Remove it, or put a file there."])
}

private func symbolicLinkLeadsNowhere(_ path: String, target: String) -> Diagnostic {
    Diagnostic(
        .symbolicLinkLeavesSite, at: .file(path), "\(path) is a symbolic link to “\(target)”, which is not there.",
        fixes: ["Remove the link, or put the file there."])
}
