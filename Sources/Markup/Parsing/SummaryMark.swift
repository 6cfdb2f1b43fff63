/// The line `<!-- more -->`, before which the summary of a page stands.
enum SummaryMark {
    /// Whether some HTML is the mark, and nothing else; spaces and capitals do not count.
    static func stands(in html: some Collection<UInt8>) -> Bool {
        guard html.starts(with: "<!--".utf8) || html.first.map(isSpace) == true, html.count < 200 else { return false }
        return String(decoding: html.filter { !isSpace($0) }, as: UTF8.self).lowercased() == "<!--more-->"
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
}
