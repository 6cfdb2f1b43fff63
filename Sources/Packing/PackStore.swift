import Foundation
import Synchronization

/// A file of packed values, to which several cores may add at a time, and from which any of them may read.
///
/// What was added stays where it is: a reader that knows a place in the file may ask for it at any time.
package final class PackStore: Sendable {
    /// Where a value stands.
    package struct Place: Sendable, Hashable {
        /// In bytes from the beginning.
        package let offset: Int
        /// In bytes.
        package let length: Int

        package init(offset: Int, length: Int) {
            self.offset = offset
            self.length = length
        }
    }

    private let descriptor: Int32
    private let isReadOnly: Bool
    private let end: Atomic<Int>

    /// How long the file is, in bytes.
    package var size: Int { end.load(ordering: .relaxed) }

    /// Opens a file, and makes it where there is none.
    ///
    /// - Parameter size: how much of it is kept; what stands behind is written over.
    /// - Returns: nothing where the disk refuses it, or the file is shorter.
    package convenience init?(_ path: String, keeping size: Int) {
        self.init(open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666), size, isReadOnly: false)
    }

    /// Opens a file that another may be adding to: nothing is added by this one.
    ///
    /// - Parameter size: how much of it is read.
    /// - Returns: nothing where the disk refuses it, or the file is shorter.
    package convenience init?(reading path: String, upTo size: Int) {
        self.init(open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC), size, isReadOnly: true)
    }

    private init?(_ descriptor: Int32, _ size: Int, isReadOnly: Bool) {
        self.descriptor = descriptor
        self.isReadOnly = isReadOnly
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_size >= size else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        end = Atomic(size)
    }

    /// A store that no other program sees, and that is gone with this one.
    ///
    /// - Returns: nothing where the disk refuses it.
    package static func temporary() -> PackStore? {
        let path = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)").path
        defer { unlink(path) }
        return PackStore(path, keeping: 0)
    }

    deinit {
        close(descriptor)
    }

    /// Adds bytes at the end.
    ///
    /// - Returns: nothing where the disk refuses them, or the file was opened for reading.
    package func add(_ bytes: [UInt8]) -> Place? {
        guard !isReadOnly else { return nil }
        let offset = end.add(bytes.count, ordering: .relaxed).oldValue
        let isWritten = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = pwrite(
                    descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                done += count
            }
            return true
        }
        return isWritten ? Place(offset: offset, length: bytes.count) : nil
    }

    /// The bytes at a place; nothing where the file does not have them, or the disk does not give them.
    package func bytes(at place: Place) -> [UInt8]? {
        guard place.length >= 0, place.offset >= 0, place.length <= size, place.offset <= size - place.length else {
            return nil
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: place.length) { buffer, filled in
            while filled < place.length {
                let count = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, place.length - filled,
                    off_t(place.offset + filled))
                if count < 0, errno == EINTR { continue }
                if count <= 0 { break }
                filled += count
            }
        }
        return bytes.count == place.length ? bytes : nil
    }
}
