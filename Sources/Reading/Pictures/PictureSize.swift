/// The size of a picture as a browser lays it out, in CSS pixels; both sides are at least 1.
package struct PictureSize: Sendable, Hashable {
    /// From left to right.
    package let width: Int
    /// From top to bottom.
    package let height: Int

    /// What no browser shows is taken for a broken file.
    private static let longest = 1_000_000

    init?(width: Int, height: Int) {
        guard 1...Self.longest ~= width, 1...Self.longest ~= height else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size from a file's first bytes: PNG, GIF, JPEG, WebP, AVIF, BMP or SVG, told apart by what they begin with.
    ///
    /// - Returns: nothing where the file is of another kind, broken, or cut off before its size.
    package static func read(_ bytes: [UInt8]) -> PictureSize? {
        let bytes = PictureBytes(bytes)
        return png(bytes) ?? gif(bytes) ?? jpeg(bytes) ?? webP(bytes) ?? avif(bytes) ?? bmp(bytes) ?? svg(bytes)
    }

    var turned: PictureSize? { PictureSize(width: height, height: width) }
}
