import Digests
import Foundation

/// Tells one program from another: what a build remembers is of no use to a program that may write pages otherwise.
enum ProgramMark {
    /// The size, place and dates of the running program's file; nothing where they cannot be known.
    static var text: String? {
        guard let path = Bundle.main.executablePath, let (stamp, _) = FileStamp.of(path, followingLinks: true) else {
            return nil
        }
        return "\(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.number)"
    }
}
