import Foundation

/// A lock on a folder that other processes see (flock); it goes when the value does, or the process.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// - Parameter action: what the lock is for, for the message.
    /// - Throws: `DiskError` where another process holds the lock.
    init(_ folder: URL, to action: String = "publish into") throws {
        descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError.posix("open", folder.path) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let isHeld = errno == EWOULDBLOCK
            let reason = isHeld ? "another build is writing there" : String(cString: strerror(errno))
            close(descriptor)
            throw DiskError(action, folder.path, reason: reason)
        }
    }

    /// Gives the lock back by name: a process that was started meanwhile holds the descriptor too until it runs its
    /// program, and closing ours alone would leave the folder locked for that moment.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
