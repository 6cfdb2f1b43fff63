import Diagnostics

/// A page file cut into its front matter and its Markdown.
struct FrontMatterSplit {
    let yaml: String
    let body: String
    /// How many lines stand before the body.
    let bodyOffset: Int

    enum Problem: Error, Sendable {
        case missing
        case unclosed
    }

    /// Front matter stands between a first line `---` and the next line `---` (or `...`).
    static func split(_ text: String) -> Result<FrontMatterSplit, Problem> {
        var rest = text[...]
        guard let first = nextLine(of: &rest), isFence(first, among: ["---"]) else { return .failure(.missing) }
        let start = rest.startIndex
        var count = 1
        while let line = nextLine(of: &rest) {
            count += 1
            guard isFence(line, among: ["---", "..."]) else { continue }
            return .success(
                FrontMatterSplit(yaml: String(text[start..<line.startIndex]), body: String(rest), bodyOffset: count))
        }
        return .failure(.unclosed)
    }

    /// Takes a line off the beginning of a text; nothing where the text is empty.
    private static func nextLine(of text: inout Substring) -> Substring.UTF8View? {
        guard !text.isEmpty else { return nil }
        let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        let line = text[..<end].utf8
        text = end < text.endIndex ? text[text.utf8.index(after: end)...] : text[end...]
        return line
    }

    private static func isFence(_ line: Substring.UTF8View, among fences: [String]) -> Bool {
        var line = Substring(line)
        while let last = line.unicodeScalars.last, last == " " || last == "\t" || last == "\r" {
            line.unicodeScalars.removeLast()
        }
        return fences.contains(String(line))
    }
}
