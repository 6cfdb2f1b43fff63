extension PictureSize {
    /// WebP (RFC 9649): the first chunk is a lossy picture, one without loss, or the header of an extended file.
    static func webP(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) else { return nil }
        if bytes.holds("VP8 ", at: 12) { return lossy(bytes) }
        if bytes.holds("VP8L", at: 12) { return lossless(bytes) }
        guard bytes.holds("VP8X", at: 12), let width = bytes.little(3, at: 24), let height = bytes.little(3, at: 27)
        else { return nil }
        return PictureSize(width: width + 1, height: height + 1)
    }

    /// RFC 6386, 9.1: two bits of each side are a scale that decoders pass over.
    private static func lossy(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("\u{9D}\u{01}\u{2A}", at: 23), let width = bytes.little(2, at: 26),
            let height = bytes.little(2, at: 28)
        else { return nil }
        return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    /// RFC 9649, 3.4: fourteen bits for each side, less one.
    private static func lossless(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes[20] == 0x2F, let bits = bytes.little(4, at: 21) else { return nil }
        return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
}
