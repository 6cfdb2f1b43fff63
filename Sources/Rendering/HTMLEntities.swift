/// The entities that stand in pages of this program, and all numbers.
enum HTMLEntities {
    private static let names: [Substring: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    /// A text with its entities replaced; what is none stays as it is.
    static func replaced(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var plain = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            plain += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let sign = sign(rest[rest.index(after: start)..<end])
            else {
                plain.append(rest.removeFirst())
                continue
            }
            plain.append(sign)
            rest = rest[rest.index(after: end)...]
        }
        return plain + rest
    }

    private static func sign(_ name: Substring) -> Character? {
        guard name.hasPrefix("#") else { return names[name] }
        let digits = name.dropFirst()
        let value =
            digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
