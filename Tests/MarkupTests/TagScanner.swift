/// The tags of strictly written HTML, as a browser would see them.
enum TagScanner {
    struct Tag: Hashable, Sendable {
        let name: String
        let attributes: [String]
    }

    /// Nothing where a tag is not written as `<name attribute="value" …>`, `<name … />` or `</name>`.
    static func tags(in html: String) -> [Tag]? {
        var tags: [Tag] = []
        let bytes = Array(html.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                index += 1
                continue
            }
            guard let (tag, end) = tag(bytes, index + 1) else { return nil }
            tags.append(tag)
            index = end
        }
        return tags
    }

    private static func tag(_ bytes: [UInt8], _ start: Int) -> (Tag, Int)? {
        var index = start
        func take(_ text: String) -> Bool {
            guard bytes[index...].starts(with: text.utf8) else { return false }
            index += text.utf8.count
            return true
        }
        func word() -> String {
            let first = index
            while index < bytes.count,
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
                    || (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: "-")
            {
                index += 1
            }
            return String(decoding: bytes[first..<index], as: UTF8.self)
        }
        if take("/") {
            let name = word()
            return take(">") && !name.isEmpty ? (Tag(name: "/\(name)", attributes: []), index) : nil
        }
        let name = word()
        var attributes: [String] = []
        while !take(">") {
            if take(" />") { break }
            guard take(" ") else { return nil }
            attributes.append(word())
            guard take("=\""), attributes.last?.isEmpty == false else { return nil }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: ">") { return nil }
                index += 1
            }
            guard take("\"") else { return nil }
        }
        return name.isEmpty ? nil : (Tag(name: name, attributes: attributes), index)
    }
}
