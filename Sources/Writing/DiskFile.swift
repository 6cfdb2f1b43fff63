import Digests
import Foundation

/// Files and folders of the output, by the system's own calls: a build makes them by the ten thousand.
enum DiskFile {
    /// Writes a new file whose folder exists; a symbolic link in its place is refused, and not written through.
    ///
    /// - Parameter isNew: whether a file that is there already is refused, and not written over.
    /// - Throws: `DiskError`; what was written of the file is removed.
    static func write(_ bytes: [UInt8], to path: String, isNew: Bool = false) throws(DiskError) {
        let mode = O_WRONLY | O_CREAT | (isNew ? O_EXCL : O_TRUNC) | O_NOFOLLOW | O_CLOEXEC
        let descriptor = open(path, mode, 0o666)
        guard descriptor >= 0 else { throw DiskError.posix("write", path) }
        let failure = bytes.withUnsafeBytes { buffer -> Int32 in
            var written = 0
            while written < buffer.count {
                let count = Foundation.write(
                    descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                written += count
            }
            return 0
        }
        // Some disks say only now that they are full.
        let isClosed = close(descriptor) == 0
        guard failure == 0, isClosed else {
            let reason = String(cString: strerror(failure == 0 ? errno : failure))
            unlink(path)
            throw DiskError("write", path, reason: reason)
        }
    }

    /// Reads a file.
    ///
    /// - Throws: `DiskError`
    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError.posix("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskError.posix("read", path) }
        var failure: Int32 = 0
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size, failure == 0 {
                let count = Foundation.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
                if count == 0 { break }
                if count > 0 { filled += count } else if errno != EINTR { failure = errno }
            }
        }
        guard failure == 0 else { throw DiskError("read", path, reason: String(cString: strerror(failure))) }
        return bytes
    }

    /// How much of a file is held at a time where all of it is not needed.
    private static let stretch = 1 << 18

    /// SHA-256 of a file, which may be larger than the memory.
    ///
    /// - Throws: `DiskError`
    static func fingerprint(of path: String) throws(DiskError) -> Fingerprint {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError.posix("read", path) }
        defer { close(descriptor) }
        var hash = FingerprintStream()
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: stretch) { buffer, count in
                let result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                failure = result < 0 ? errno : 0
                count = max(0, result)
            }
            if failure == EINTR { continue }
            if failure != 0 { throw DiskError("read", path, reason: String(cString: strerror(failure))) }
            if bytes.isEmpty { return hash.fingerprint }
            hash.add(bytes)
        }
    }

    /// Makes a folder and those above it; one that is there already is no trouble.
    ///
    /// - Throws: `DiskError`
    static func makeFolder(_ path: String) throws(DiskError) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) { return }
        guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
            throw DiskError.posix("make the folder", path)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else {
            throw DiskError.posix("make the folder", path)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        let before = errno
        defer { errno = before }
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Moves a file to its place, over what stands there, and makes the folder where it is missing.
    ///
    /// - Throws: `DiskError`
    static func move(_ from: String, to path: String) throws(DiskError) {
        if rename(from, path) == 0 { return }
        guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            throw DiskError.posix("write", path)
        }
        try makeFolder(String(path[..<slash]))
        guard rename(from, path) == 0 else { throw DiskError.posix("write", path) }
    }
}
