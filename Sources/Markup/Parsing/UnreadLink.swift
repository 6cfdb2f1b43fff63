/// `](stat: id)` in a text: what was meant as a link, and is none because of the space.
struct UnreadLink {
    /// How many of a text are told.
    private static let most = 20
    /// The longest address that is looked at, in bytes.
    private static let longest = 200

    /// The letters before the colon.
    let scheme: String
    /// What stands between the colon and the closing bracket, the space first.
    let rest: String
    /// Where the square bracket stands in the text, in bytes.
    let offset: Int

    /// The first ones of a text.
    static func all(in text: String) -> [UnreadLink] {
        let bytes = Array(text.utf8)
        var found: [UnreadLink] = []
        var index = 0
        while found.count < most, let bracket = ByteSearch.first("](", in: bytes, index..<bytes.count) {
            index = bracket + 2
            let scheme = bytes[index...].prefix(20).prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            guard !scheme.isEmpty, bytes[scheme.endIndex...].starts(with: ": ".utf8) else { continue }
            let rest = bytes[(scheme.endIndex + 1)...].prefix(longest).prefix { $0 != UInt8(ascii: ")") }
            guard rest.endIndex < bytes.count, bytes[rest.endIndex] == UInt8(ascii: ")") else { continue }
            found.append(
                UnreadLink(
                    scheme: String(decoding: scheme, as: UTF8.self), rest: String(decoding: rest, as: UTF8.self),
                    offset: bracket))
        }
        return found
    }
}
