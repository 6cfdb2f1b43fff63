extension PictureSize {
    /// BMP: both sides stand in the header after that of the file; a height below zero says that the rows go downwards.
    static func bmp(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("BM", at: 0), let header = bytes.little(4, at: 14), header >= 40,
            let width = bytes.little(4, at: 18), let height = bytes.little(4, at: 22)
        else { return nil }
        return PictureSize(width: width, height: abs(Int(Int32(truncatingIfNeeded: height))))
    }
}
