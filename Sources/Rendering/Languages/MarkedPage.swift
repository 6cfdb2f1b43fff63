/// A page on its way through `LanguageMarks`: which elements are open, and the language each of them says.
struct MarkedPage {
    private struct Element {
        let name: String
        /// The scripts that are at home in it.
        let own: Set<Script>
        let isInDrawing: Bool
    }

    private let bytes: [UInt8]
    private let languages: DeclaredLanguages
    private var marked: [UInt8] = []
    private var place = 0
    private var open: [Element]

    private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Elements that hold text and no other element.
    private static let raw: Set = ["title", "script", "style", "textarea", "option"]

    init(_ bytes: [UInt8], own: Set<Script>, languages: DeclaredLanguages) {
        self.bytes = bytes
        self.languages = languages
        open = [Element(name: "", own: own, isInDrawing: false)]
        marked.reserveCapacity(bytes.count + 1000)
    }

    mutating func read() -> [UInt8] {
        while place < bytes.count {
            let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if end > place { addText(place..<end) }
            place = end
            if place < bytes.count { readTag() }
        }
        return marked
    }

    // MARK: Tags

    private mutating func readTag() {
        let start = place
        if bytes[start...].starts(with: "<!--".utf8) {
            skip(to: "-->")
        } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") {
            place += 2
            close(name())
            skip(to: ">")
        } else if place + 1 < bytes.count, Self.isLetter(bytes[place + 1]) {
            place += 1
            readOpening()
        } else {
            place += 1
        }
        marked += bytes[start..<place]
    }

    private mutating func readOpening() {
        let name = name()
        let parent = open[open.count - 1]
        var own = parent.own
        var isClosed = false
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            isClosed = bytes[place] == UInt8(ascii: "/")
            guard Self.isLetter(bytes[place]) else {
                place += 1
                continue
            }
            let attribute = self.name()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
            place += 1
            let value = value()
            if attribute == "lang" || attribute == "xml:lang" {
                own = Script.all(of: String(decoding: value, as: UTF8.self))
            }
        }
        place = min(place + 1, bytes.count)
        let isInDrawing = parent.isInDrawing || name == "svg"
        if Self.void.contains(name) || isClosed { return }
        if Self.raw.contains(name), !isInDrawing {
            skip(to: "</\(name)")
            skip(to: ">")
            return
        }
        open.append(Element(name: name, own: own, isInDrawing: isInDrawing))
    }

    /// An end tag also ends what was left open inside.
    private mutating func close(_ name: String) {
        guard let last = open.dropFirst().lastIndex(where: { $0.name == name }) else { return }
        open.removeSubrange(last...)
    }

    private mutating func name() -> String {
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]) || Self.isInName(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    private mutating func value() -> ArraySlice<UInt8> {
        guard place < bytes.count else { return [] }
        let quote = bytes[place]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? place + 1 : place
        let end =
            bytes[min(start, bytes.count)...].firstIndex {
                isQuoted ? $0 == quote : $0 <= 0x20 || $0 == UInt8(ascii: ">")
            }
            ?? bytes.count
        place = min(isQuoted ? end + 1 : end, bytes.count)
        return bytes[min(start, end)..<end]
    }

    private mutating func skip(to text: String) {
        let sought = Array(text.utf8)
        while place < bytes.count {
            if bytes[place] == sought[0], bytes[place...].starts(with: sought) {
                place += sought.count
                return
            }
            place += 1
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    // MARK: Text

    private mutating func addText(_ range: Range<Int>) {
        let text = bytes[range]
        let element = open[open.count - 1]
        guard text.contains(where: { $0 >= 0xCE && $0 != 0xE2 }) else {
            marked += text
            return
        }
        let words = String(decoding: text, as: UTF8.self)
        let stretches = ForeignStretch.all(in: words, own: element.own)
        var rest = words.startIndex
        for stretch in stretches {
            guard let language = languages.language(of: stretch.scripts) else { continue }
            marked += words[rest..<stretch.range.lowerBound].utf8
            // Name and description of a drawing hold HTML, and nothing of a drawing.
            let isDrawn = element.isInDrawing && element.name != "title" && element.name != "desc"
            let (tag, attribute) = isDrawn ? ("tspan", "xml:lang") : ("span", "lang")
            marked += "<\(tag) \(attribute)=\"\(language)\">\(words[stretch.range])</\(tag)>".utf8
            rest = stretch.range.upperBound
        }
        marked += words[rest...].utf8
    }
}
