/// Text and addresses made safe for HTML, as libcmark writes them.
package enum Escaping {
    /// For text and for attribute values in double quotation marks.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        append(text: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends what `text(_:)` returns.
    package static func append(text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    /// Appends what `text(_:)` returns, of text in UTF-8.
    static func append(text: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes) }
    }

    /// For `href` and `src`: what may not stand in an address is percent-encoded, `&` and `'` become entities.
    package static func address(_ address: String) -> String {
        var bytes: [UInt8] = []
        append(address: address, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends what `address(_:)` returns.
    package static func append(address: String, to bytes: inout [UInt8]) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "'"): bytes += "&#x27;".utf8
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digit(byte >> 4))
                bytes.append(digit(byte & 15))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// Copies what stands between signs that are replaced.
    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var (done, index) = (0, 0)
        while index < text.count {
            if index + ByteBlock.count <= text.count, !holdsSigns(ByteBlock(text, at: index)) {
                index += ByteBlock.count
                continue
            }
            for place in index..<min(index + ByteBlock.count, text.count) {
                guard let replacement = replacement(for: text[place]) else { continue }
                bytes.append(contentsOf: text[done..<place])
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                done = place + 1
            }
            index += ByteBlock.count
        }
        bytes.append(contentsOf: text[done...])
    }

    /// Whether any of sixteen bytes is replaced.
    private static func holdsSigns(_ block: ByteBlock) -> Bool {
        block.equal(UInt8(ascii: "&")).or(block.equal(UInt8(ascii: "<"))).or(block.equal(UInt8(ascii: ">")))
            .or(block.equal(UInt8(ascii: "\""))).isAny
    }

    private static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
