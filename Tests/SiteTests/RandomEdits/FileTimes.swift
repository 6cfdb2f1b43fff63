import Foundation

/// When a file was read and changed last, to the nanosecond.
struct FileTimes {
    private let times: [timespec]

    /// Nothing where there is no file.
    init?(of location: URL) {
        var status = stat()
        guard lstat(location.path, &status) == 0 else { return nil }
        #if os(Linux)
            times = [status.st_atim, status.st_mtim]
        #else
            times = [status.st_atimespec, status.st_mtimespec]
        #endif
    }

    func set(on location: URL) { utimensat(AT_FDCWD, location.path, times, 0) }
}
