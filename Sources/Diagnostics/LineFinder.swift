/// Finds lines of files by their numbers; those asked for in order are found in one pass over a file.
///
/// A line ends with LF, CR LF or CR alone, as for YAML, Markdown and spreadsheets.
struct LineFinder {
    /// Where the line stands that was found last, by file.
    private var places: [String: (number: Int, start: String.Index)] = [:]

    /// The text of a line without its line break; `number` counts from 1. Nothing where the file is shorter.
    mutating func line(_ number: Int, of file: SourceFile) -> String? {
        guard number > 0 else { return nil }
        let bytes = file.text.utf8
        var (current, start) = places[file.path] ?? (1, bytes.startIndex)
        if current > number { (current, start) = (1, bytes.startIndex) }
        while current < number {
            guard let end = Self.end(from: start, bytes) else { return nil }
            let next = bytes.index(after: end)
            let isPair = bytes[end] == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
            start = isPair ? bytes.index(after: next) : next
            current += 1
        }
        places[file.path] = (current, start)
        return String(file.text[start..<(Self.end(from: start, bytes) ?? bytes.endIndex)])
    }

    private static func end(from start: String.Index, _ bytes: String.UTF8View) -> String.Index? {
        bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }
}
