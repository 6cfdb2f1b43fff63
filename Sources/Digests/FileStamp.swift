import Foundation

/// What the disk says of a file without its bytes being read: as long as a stamp stays the same, so did the file.
///
/// A file that is written over keeps its number, one that is replaced does not; the time of the last change of its
/// entry cannot be set back by programs, unlike that of its bytes.
package struct FileStamp: Sendable, Hashable {
    /// In bytes.
    package let size: Int64
    /// When its bytes were last changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When its entry was last changed, in nanoseconds since 1970.
    package let changed: Int64
    /// Its number on its disk (inode).
    package let number: UInt64

    package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.number = number
    }

    /// What stands at a path.
    package enum Kind: Sendable {
        case file
        case folder
        case symbolicLink
        /// A socket, a device and the like.
        case other
    }

    /// The stamp and kind of what stands at a path; nothing where nothing does.
    ///
    /// - Parameter followingLinks: whether a symbolic link stands for what it leads to.
    package static func of(_ path: String, followingLinks: Bool = false) -> (stamp: FileStamp, kind: Kind)? {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        return (FileStamp(status), kind(status))
    }

    init(_ status: stat) {
        size = Int64(status.st_size)
        #if canImport(Darwin)
            modified = Self.nanoseconds(status.st_mtimespec)
            changed = Self.nanoseconds(status.st_ctimespec)
        #else
            modified = Self.nanoseconds(status.st_mtim)
            changed = Self.nanoseconds(status.st_ctim)
        #endif
        number = UInt64(status.st_ino)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// Whether the file could be changed once more without its stamp telling, since disks count time in steps.
    ///
    /// - Parameter clock: the disk's own time when the stamp was taken, in nanoseconds since 1970.
    package func isTooYoung(at clock: Int64) -> Bool {
        let last = max(modified, changed)
        // Some disks count in seconds or two of them, the others in milliseconds.
        let step: Int64 = last % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
        return last > clock - step
    }
}
