extension PictureSize {
    /// AVIF (ISO/IEC 23008-12): the largest of the sizes in the file, since tiles and previews are smaller than the whole.
    static func avif(_ bytes: PictureBytes) -> PictureSize? {
        let whole = 0..<bytes.count
        guard bytes.holds("ftyp", at: 4), let type = boxes(bytes, in: whole).first, type.name == "ftyp",
            stride(from: type.content.lowerBound, to: type.content.upperBound, by: 4).contains(where: {
                bytes.holds("avif", at: $0) || bytes.holds("avis", at: $0)
            }),
            // A meta box has its version and flags before its content.
            let meta = boxes(bytes, in: whole).first(where: { $0.name == "meta" }), meta.content.count > 4,
            let properties = box("iprp", bytes, in: meta.content.dropFirst(4)),
            let list = box("ipco", bytes, in: properties)
        else { return nil }
        let entries = boxes(bytes, in: list)
        let sizes = entries.filter { $0.name == "ispe" }.compactMap { entry -> PictureSize? in
            let start = entry.content.lowerBound
            guard let width = bytes.big(4, at: start + 4), let height = bytes.big(4, at: start + 8) else { return nil }
            return PictureSize(width: width, height: height)
        }
        // Turned by 90 or 270 degrees.
        let isTurned = entries.contains { $0.name == "irot" && (bytes[$0.content.lowerBound] ?? 0) & 1 == 1 }
        let largest = sizes.max { $0.width * $0.height < $1.width * $1.height }
        return isTurned ? largest?.turned : largest
    }

    private static func box(_ name: String, _ bytes: PictureBytes, in range: Range<Int>) -> Range<Int>? {
        boxes(bytes, in: range).first { $0.name == name }?.content
    }

    /// ISO/IEC 14496-12, 4.2: a length that counts itself, four letters, and the content. A box that is cut off is
    /// left out, since what is missing could be larger, or turn the picture.
    private static func boxes(_ bytes: PictureBytes, in range: Range<Int>) -> [(name: String, content: Range<Int>)] {
        var found: [(name: String, content: Range<Int>)] = []
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound, let short = bytes.big(4, at: offset),
            let letters = bytes[offset + 4..<offset + 8]
        {
            var head = 8
            var length = short == 0 ? range.upperBound - offset : short
            if short == 1 {
                guard offset + 16 <= range.upperBound, bytes.big(4, at: offset + 8) == 0,
                    let long = bytes.big(4, at: offset + 12)
                else { break }
                (head, length) = (16, long)
            }
            guard length >= head, offset + length <= range.upperBound else { break }
            found.append((String(decoding: letters, as: UTF8.self), offset + head..<offset + length))
            offset += length
        }
        return found
    }
}
