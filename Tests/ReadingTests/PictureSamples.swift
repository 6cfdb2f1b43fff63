import Testing

/// The beginnings of pictures of 640 by 480 pixels, put together byte by byte.
enum PictureSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        var testDescription: String { name }
    }

    static let all = [
        Sample(name: "PNG", bytes: png),
        Sample(name: "GIF", bytes: letters("GIF89a") + little(640, 2) + little(480, 2) + [0xF7, 0, 0]),
        Sample(name: "JPEG", bytes: jpeg(segments: [])),
        Sample(name: "JPEG with Exif", bytes: jpeg(orientation: 1, isLittle: false)),
        Sample(name: "WebP", bytes: webP("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A] + little(640, 2) + little(480, 2))),
        Sample(name: "WebP without loss", bytes: webP("VP8L", [0x2F] + little(639 | 479 << 14, 4))),
        Sample(name: "extended WebP", bytes: webP("VP8X", [0x10, 0, 0, 0] + little(639, 3) + little(479, 3))),
        Sample(name: "AVIF", bytes: avif),
        Sample(
            name: "SVG",
            bytes: letters("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\">")),
    ]

    static let png =
        letters("\u{89}PNG\r\n\u{1A}\n") + big(13, 4) + letters("IHDR") + big(640, 4) + big(480, 4) + [8, 6]

    /// Turned, and with a preview beside it.
    private static let avif: [UInt8] = {
        func size(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", big(0, 4) + big(width, 4) + big(height, 4)) }
        let list = box("ipco", size(48, 64) + size(480, 640) + box("irot", [1]))
        return box("ftyp", letters("avif") + big(0, 4) + letters("mif1avif"))
            + box("meta", big(0, 4) + box("hdlr", big(0, 8)) + box("iprp", list)) + box("mdat", big(0, 8))
    }()

    /// - Parameter segments: notes (APP2) that stand before the size.
    static func jpeg(segments: [[UInt8]]) -> [UInt8] {
        let notes: [UInt8] = segments.flatMap { segment -> [UInt8] in
            [0xFF, 0xE2] + big(segment.count + 2, 2) + segment
        }
        let tables: [UInt8] = [0xFF, 0xC4] + big(5, 2) + [0, 0, 0]
        let frame: [UInt8] = [0xFF, 0xFF, 0xC2] + big(17, 2) + [8] + big(480, 2) + big(640, 2) + [3]
        return [0xFF, 0xD8] + notes + tables + frame
    }

    static func jpeg(orientation: UInt8, isLittle: Bool) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] { isLittle ? little(value, count) : big(value, count) }
        let other = number(0x0110, 2) + number(2, 2) + number(1, 4) + number(0, 4)
        let field = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + number(0, 2)
        let directory = number(42, 2) + number(8, 4) + number(2, 2) + other + field + number(0, 4)
        let exif = letters("Exif\0\0") + letters(isLittle ? "II" : "MM") + directory
        return [0xFF, 0xD8, 0xFF, 0xE1] + big(exif.count + 2, 2) + exif + jpeg(segments: []).dropFirst(2)
    }

    private static func webP(_ chunk: String, _ content: [UInt8]) -> [UInt8] {
        letters("RIFF") + little(content.count + 12, 4) + letters("WEBP" + chunk) + little(content.count, 4) + content
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8, 4) + letters(name) + content
    }

    private static func letters(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func big(_ value: Int, _ count: Int) -> [UInt8] { little(value, count).reversed() }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
