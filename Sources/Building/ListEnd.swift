/// The end of a YAML list, where an entry is added.
enum ListEnd {
    /// An entry as it goes on from what a file holds: with its indentation and its kind of line breaks, in a line of its
    /// own.
    ///
    /// - Parameter entry: lines that end with a line feed; the first begins with a hyphen.
    static func addition(_ entry: String, to former: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = former.starts(with: mark) ? former[mark.count...] : former[...]
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let first = lines.first { line in
            line.drop { $0 == UInt8(ascii: " ") }.starts(with: [UInt8(ascii: "-"), UInt8(ascii: " ")])
        }
        let indentation = first?.prefix { $0 == UInt8(ascii: " ") }.count ?? 0
        let isWindows = lines.count > 1 && lines.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") }
        let lineBreak = isWindows ? "\r\n" : "\n"
        let added = entry.split(separator: "\n").map { String(repeating: " ", count: indentation) + $0 + lineBreak }
        let needsBreak = !former.isEmpty && former.last != UInt8(ascii: "\n")
        return Array(((needsBreak ? lineBreak : "") + added.joined()).utf8)
    }
}
