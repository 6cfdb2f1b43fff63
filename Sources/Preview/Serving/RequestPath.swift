/// The path of a request, as a place in the output folder. What is not written as a browser writes it is refused: no
/// request can name anything outside the site, since nothing but the site's own addresses is ever looked up.
struct RequestPath: Sendable, Hashable {
    /// `articles/2019/index.html`
    let file: String
    /// Whether it was written with a slash at its end, or is the root.
    let isFolder: Bool

    /// - Parameter target: the path of the request, percent-encoded, without its query.
    /// - Returns: nothing for a path that is refused: not from the root, not percent-encoded UTF-8, with control
    ///   characters, backslashes, empty parts or parts of dots, or with an encoded slash.
    init?(_ target: String) {
        guard target.utf8.first == UInt8(ascii: "/"), target.utf8.count <= 4096 else { return nil }
        var parts: [String] = []
        for part in target.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let plain = Self.decoded(part) else { return nil }
            parts.append(plain)
        }
        isFolder = parts.last == ""
        if isFolder { parts.removeLast() }
        guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
        file = (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/")
    }

    private static func decoded(_ part: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = part.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        let isHarmless = bytes.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
        }
        return isHarmless ? String(validating: bytes, as: UTF8.self) : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
