import Foundation

/// How many files, connections among them, this program may have open at a time.
enum OpenFiles {
    /// As many as the system lets it.
    static func allowMost() {
        #if os(Linux)
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
            let most: rlim_t = 1 << 20
        #else
            let kind = RLIMIT_NOFILE
            let most = rlim_t(OPEN_MAX)
        #endif
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < min(limit.rlim_max, most) else { return }
        limit.rlim_cur = min(limit.rlim_max, most)
        setrlimit(kind, &limit)
    }
}
