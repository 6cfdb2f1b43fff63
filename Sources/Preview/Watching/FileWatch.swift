package import Foundation

/// Watches the folders of a site's input.
package enum FileWatch {
    /// The folders below the site's root that hold its input.
    static let folders = ["content", "templates"]

    /// How changes are found out.
    package enum Method: Sendable, Hashable {
        /// The system tells them (inotify, on Linux).
        case notices
        /// All files are looked at once a second.
        case looking
    }

    /// The changes below a site's root, from now on; those that come close together are one.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - method: looking always works, also on disks of other machines, whose changes the system does not tell.
    /// - Returns: the changes, and how they are found out in truth: by looking where the system has no notices left.
    package static func changes(
        in root: URL, by method: Method
    ) -> (changes: AsyncStream<FileChanges>, method: Method) {
        #if os(Linux)
            if method == .notices, let changes = NoticeWatch.changes(in: root.path) { return (changes, .notices) }
        #endif
        return (LookingWatch.changes(in: root.path), .looking)
    }

    /// Hidden files and editors' back-up files are no part of a site.
    static func isPassedOver(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~") || name.isEmpty
    }
}
