import Foundation

/// A picture on the disk, of which only the beginning is read.
enum PictureFile {
    private static let extensions = ["apng", "avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]
    /// Where nearly every file has said its size.
    private static let beginning = 64 * 1024
    /// Cameras put a preview, a colour profile and notes before a JPEG's size.
    private static let longBeginning = 1024 * 1024

    /// The size of the picture; nothing where the file is none by its name, cannot be read, or does not say its size.
    static func size(_ location: URL) -> PictureSize? {
        guard extensions.contains(location.pathExtension.lowercased()),
            let handle = try? FileHandle(forReadingFrom: location)
        else { return nil }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: beginning) else { return nil }
        let size = PictureSize.read(Array(bytes))
        guard size == nil, bytes.count == beginning, bytes.starts(with: [0xFF, 0xD8]),
            let more = try? handle.read(upToCount: longBeginning - beginning)
        else { return size }
        return PictureSize.read(Array(bytes + more))
    }
}
