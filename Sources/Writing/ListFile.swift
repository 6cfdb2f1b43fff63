import Digests
package import Foundation

/// A file of the site's input that grows at its end.
package enum ListFile {
    /// Adds to a file's end in one step. What stands in it stays, byte by byte, and so do its permissions; a symbolic link
    /// stays one. The file is made where there is none.
    ///
    /// - Parameters:
    ///   - path: from the site's folder.
    ///   - addition: what is added to the bytes that it is given.
    /// - Throws: `DiskError`, and what `addition` throws; the file is then as it was.
    package static func append(
        to path: String, in root: URL, _ addition: ([UInt8]) throws -> [UInt8]
    ) throws {
        let place = root.appending(path: path)
        let folder = place.deletingLastPathComponent()
        try DiskFile.makeFolder(folder.path)
        // Two that add to one file at a time would each lose what the other added.
        let lock = try FolderLock(folder, to: "write into")
        defer { withExtendedLifetime(lock) {} }
        guard FileStamp.of(place.path) != nil else {
            return try DiskFile.write(try addition([]), to: place.path, isNew: true)
        }
        let target = place.resolvingSymlinksInPath().path
        let former = try DiskFile.read(target)
        let bytes = former + (try addition(former))
        // Hidden, so that a build that runs meanwhile passes it over.
        let waiting = "\((target as NSString).deletingLastPathComponent)/.\((target as NSString).lastPathComponent).new"
        var status = stat()
        guard stat(target, &status) == 0 else { throw DiskError.posix("read", target) }
        try DiskFile.write(bytes, to: waiting)
        guard chmod(waiting, status.st_mode & 0o7777) == 0, rename(waiting, target) == 0 else {
            let error = DiskError.posix("write", target)
            unlink(waiting)
            throw error
        }
    }
}
