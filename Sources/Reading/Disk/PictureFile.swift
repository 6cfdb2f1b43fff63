/// A picture among the assets.
enum PictureFile {
    private static let extensions = ["apng", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"]
    /// Where every file has said its size: cameras put a preview, a colour profile and notes before a JPEG's.
    static let beginning = 1024 * 1024
    /// Where nearly every file has.
    private static let usual = 64 * 1024

    /// The size of the picture; nothing where the file is none by its name, or does not say its size at its beginning.
    static func size(_ path: String, _ bytes: [UInt8]) -> PictureSize? {
        guard let end = path.split(separator: ".").last, extensions.contains(end.lowercased()) else { return nil }
        if let size = PictureSize.read(Array(bytes.prefix(usual))) { return size }
        return bytes.starts(with: [0xFF, 0xD8]) ? PictureSize.read(bytes) : nil
    }
}
