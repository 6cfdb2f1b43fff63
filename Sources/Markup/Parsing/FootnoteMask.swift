/// Hides the starts of footnotes, `[^label]:`, from libcmark, which would read some of them as reference definitions.
struct FootnoteMask {
    /// Stands for the opening bracket; a control character that no page can hold.
    static let sign = UInt8(1)

    /// The document.
    let original: [UInt8]
    /// The document with each footnote's first bracket replaced, byte for byte as long.
    let bytes: [UInt8]
    /// The labels by line, from 1, in lower case.
    let labels: [Int: String]

    init(_ text: String) {
        var bytes = Array(text.utf8)
        var labels: [Int: String] = [:]
        // A document with the sign in it has no footnotes: otherwise it could not be told from a hidden bracket.
        if !bytes.contains(Self.sign) {
            var line = 1
            var start = 0
            while start < bytes.count {
                if let (bracket, label) = Self.definition(in: bytes, from: start) {
                    labels[line] = label
                    bytes[bracket] = Self.sign
                }
                guard let end = bytes[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) else { break }
                let isPair = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
                start = end + (isPair ? 2 : 1)
                line += 1
            }
        }
        original = labels.isEmpty ? bytes : Array(text.utf8)
        self.bytes = bytes
        self.labels = labels
    }

    /// Text of the masked document as its author wrote it.
    func restored(_ text: String) -> String {
        guard !labels.isEmpty, text.utf8.contains(Self.sign) else { return text }
        return String(decoding: text.utf8.map { $0 == Self.sign ? UInt8(ascii: "[") : $0 }, as: UTF8.self)
    }

    /// The footnote that a line begins, if it does: `[^label]:` after quotation marks and spaces.
    private static func definition(in bytes: [UInt8], from start: Int) -> (bracket: Int, label: String)? {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: ">") { index += 1 }
        let bracket = index
        guard bracket + 4 < bytes.count, bytes[bracket] == UInt8(ascii: "["), bytes[bracket + 1] == UInt8(ascii: "^")
        else { return nil }
        index += 2
        while index < bytes.count, index - bracket < 200, isOfLabel(bytes[index]) { index += 1 }
        guard index > bracket + 2, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "]"),
            bytes[index + 1] == UInt8(ascii: ":")
        else { return nil }
        return (bracket, String(decoding: bytes[(bracket + 2)..<index], as: UTF8.self).lowercased())
    }

    static func isOfLabel(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: " ") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != 127
    }
}
