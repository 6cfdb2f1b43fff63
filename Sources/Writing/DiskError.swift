import Foundation

/// The disk refused something; what was published before is still as it was, or can be built again.
package struct DiskError: Error, Sendable, CustomStringConvertible {
    let path: String
    let action: String
    let reason: String

    init(_ action: String, _ path: String, reason: String) {
        self.path = path
        self.action = action
        self.reason = reason
    }

    /// With the system's reason for what Foundation could not do.
    init(_ action: String, _ path: String, _ error: any Error) {
        let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let number = inner.flatMap { $0.domain == NSPOSIXErrorDomain ? Int32($0.code) : nil }
        let words = error.localizedDescription
        self.init(
            action, path,
            reason: number.map { String(cString: strerror($0)) }
                ?? String(words.hasSuffix(".") ? words.dropLast() : words[...]))
    }

    /// With the reason that the last system call left in `errno`.
    static func posix(_ action: String, _ path: String) -> DiskError {
        DiskError(action, path, reason: String(cString: strerror(errno)))
    }

    /// One sentence with the system's reason.
    package var description: String { "Cannot \(action) \(path): \(reason)." }
}
