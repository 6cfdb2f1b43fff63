extension PictureSize {
    /// JPEG (ITU-T T.81, B.2): the size stands in the frame header; Exif may say that the picture lies on its side.
    static func jpeg(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.holds("\u{FF}\u{D8}", at: 0) else { return nil }
        var offset = 2
        var isTurned = false
        while bytes[offset] == 0xFF, let marker = bytes[offset + 1] {
            switch marker {
            case 0xFF:
                // Any number of these may fill the space before a marker.
                offset += 1
            case 0x01, 0xD0...0xD7:
                offset += 2
            case 0xD9, 0xDA:
                // The end, or the picture itself: a frame header would have come before.
                return nil
            default:
                guard let length = bytes.big(2, at: offset + 2), length >= 2 else { return nil }
                if isFrameHeader(marker) {
                    guard let height = bytes.big(2, at: offset + 5), let width = bytes.big(2, at: offset + 7) else {
                        return nil
                    }
                    let size = PictureSize(width: width, height: height)
                    return isTurned ? size?.turned : size
                }
                if marker == 0xE1, bytes.holds("Exif\0\0", at: offset + 4) {
                    isTurned = isTurned || (5...8).contains(orientation(bytes, at: offset + 10) ?? 1)
                }
                offset += 2 + length
            }
        }
        return nil
    }

    private static func isFrameHeader(_ marker: UInt8) -> Bool {
        // C4, C8 and CC are the tables, an extension and the arithmetic conditioning.
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Exif 2.32, 4.6.4: the field 0112 of the first directory; 5 to 8 exchange the sides.
    private static func orientation(_ bytes: PictureBytes, at start: Int) -> Int? {
        let isLittle = bytes.holds("II", at: start)
        guard isLittle || bytes.holds("MM", at: start) else { return nil }
        func number(_ count: Int, at offset: Int) -> Int? {
            isLittle ? bytes.little(count, at: offset) : bytes.big(count, at: offset)
        }
        guard let offset = number(4, at: start + 4), let fields = number(2, at: start + offset) else { return nil }
        for field in 0..<fields {
            let place = start + offset + 2 + field * 12
            guard let tag = number(2, at: place) else { return nil }
            if tag == 0x0112 { return number(2, at: place + 8) }
        }
        return nil
    }
}
