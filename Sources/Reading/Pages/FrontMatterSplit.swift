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
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), isFence(first, among: ["---"]) else { return .failure(.missing) }
        let start = lines.first?.startIndex ?? text.endIndex
        var count = 1
        while let line = lines.popFirst() {
            count += 1
            guard isFence(line, among: ["---", "..."]) else { continue }
            return .success(
                FrontMatterSplit(
                    yaml: String(text[start..<line.startIndex]),
                    body: lines.first.map { String(text[$0.startIndex...]) } ?? "", bodyOffset: count))
        }
        return .failure(.unclosed)
    }

    private static func isFence(_ line: Substring.UTF8View, among fences: [String]) -> Bool {
        var line = Substring(line)
        while let last = line.unicodeScalars.last, last == " " || last == "\t" || last == "\r" {
            line.unicodeScalars.removeLast()
        }
        return fences.contains(String(line))
    }
}
