extension PictureSize {
    /// PNG, third edition, 11.2.1: the header is the first chunk.
    static func png(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("\u{89}PNG\r\n\u{1A}\n", at: 0), bytes.big(4, at: 8) == 13, bytes.holds("IHDR", at: 12),
            let width = bytes.big(4, at: 16), let height = bytes.big(4, at: 20)
        else { return nil }
        return PictureSize(width: width, height: height)
    }
}
