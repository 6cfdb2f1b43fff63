/// Finds lines of files by their numbers; those asked for in order are found in one pass over a file.
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
            guard let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = bytes.index(after: feed)
            current += 1
        }
        places[file.path] = (current, start)
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        var line = file.text[start..<end]
        if line.unicodeScalars.last == "\r" { line = Substring(line.unicodeScalars.dropLast()) }
        return String(line)
    }
}
