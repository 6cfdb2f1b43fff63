/// Text and addresses made safe for HTML, as libcmark writes them.
package enum Escaping {
    /// For text and for attribute values in double quotation marks.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if let replacement = replacement(for: byte) {
                bytes.append(contentsOf: replacement.utf8)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// For `href` and `src`: what may not stand in an address is percent-encoded, `&` and `'` become entities.
    package static func address(_ address: String) -> String {
        var text = ""
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): text += "&amp;"
            case UInt8(ascii: "'"): text += "&#x27;"
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }

    /// Appends what `text(_:)` returns.
    package static func append(text: String, to bytes: inout [UInt8]) {
        bytes += Self.text(text).utf8
    }

    /// Appends what `address(_:)` returns.
    package static func append(address: String, to bytes: inout [UInt8]) {
        bytes += Self.address(address).utf8
    }

    private static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
