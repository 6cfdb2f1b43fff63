/// A path inside the output folder. Two paths are the same only byte by byte: a disk may hold both spellings of "é".
struct OutputPath: Hashable, Comparable, ExpressibleByStringLiteral {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init(stringLiteral text: String) {
        self.text = text
    }

    static func == (left: OutputPath, right: OutputPath) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
    static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }

    /// Whether it stays inside the folder it is relative to.
    var isInside: Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            let name = Substring(part)
            return !name.isEmpty && name != "." && name != ".." && !part.contains(0)
        }
    }

    /// The folders on the way to it, the nearest first.
    var folders: [OutputPath] {
        var folders: [OutputPath] = []
        var end = text.utf8.endIndex
        while let slash = text.utf8[..<end].lastIndex(of: UInt8(ascii: "/")) {
            folders.append(OutputPath(String(text[..<slash])))
            end = slash
        }
        return folders
    }
}
