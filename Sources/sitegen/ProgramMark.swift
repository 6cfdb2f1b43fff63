import Digests
import Foundation

/// Tells one program from another: what a build remembers is of no use to a program that may write pages otherwise.
enum ProgramMark {
    private static var path: String? {
        #if os(Linux)
            // Also where the user may not look into the folder that the program stands in.
            "/proc/self/exe"
        #else
            Bundle.main.executablePath
        #endif
    }

    /// The size, place and dates of the running program's file; nothing where they cannot be known.
    static var text: String? {
        guard let path, let (stamp, _) = FileStamp.of(path, followingLinks: true) else { return nil }
        return "\(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.number)"
    }
}
