extension PictureSize {
    /// GIF 89a, 18: the size of the logical screen.
    static func gif(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0),
            let width = bytes.little(2, at: 6), let height = bytes.little(2, at: 8)
        else { return nil }
        return PictureSize(width: width, height: height)
    }
}
