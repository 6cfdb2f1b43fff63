import Testing

@testable import Diagnostics

/// Carets stand under what they mean, whatever stands before it.
@Suite struct ExcerptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let column: Int
        let length: Int
        let indent: String
        let carets: String

        init(_ line: String, _ column: Int, _ length: Int = 1, indent: String, _ carets: String = "^") {
            self.line = line
            self.column = column
            self.length = length
            self.indent = indent
            self.carets = carets
        }

        var testDescription: String { "\(line.debugDescription):\(column)" }
    }

    static let cases = [
        Case("arests", 1, 6, indent: "", "^^^^^^"),
        Case("metric: arests", 9, 6, indent: "        ", "^^^^^^"),
        Case("网络 arests", 4, 6, indent: "     ", "^^^^^^"),
        Case("网络", 2, indent: "  ", "^^"),
        Case("打击，x", 4, indent: "      "),
        Case("「x", 2, indent: "  "),
        Case("한x", 2, indent: "  "),
        Case("ｱx", 2, indent: " "),
        Case("Ａx", 2, indent: "  "),
        Case("𠀀x", 2, indent: "  "),
        Case("😀x", 2, indent: "  "),
        Case("🧭x", 2, indent: "  "),
        Case("🚀x", 2, indent: "  "),
        Case("🚫x", 2, indent: "  "),
        Case("🟢x", 2, indent: "  "),
        Case("🫡x", 2, indent: "  "),
        Case("✅x", 2, indent: "  "),
        Case("❌x", 2, indent: "  "),
        Case("⭐x", 2, indent: "  "),
        Case("⚡x", 2, indent: "  "),
        Case("🇨🇳x", 3, indent: "  "),
        Case("\tx", 2, indent: "\t"),
        Case("a\tb\tc", 5, indent: " \t \t"),
        Case("e\u{301}x", 3, indent: " "),
        Case("a\u{200D}b", 3, indent: " "),
        Case("ab", 9, indent: "  "),
        Case("ab", 2, 50, indent: " "),
        Case("", 1, indent: ""),
        Case("", 5, 3, indent: ""),
    ]

    @Test(arguments: cases)
    func putsCaretsUnderTheCharacters(_ it: Case) {
        let range = SourceRange(path: "a", line: 1, column: it.column, length: it.length)
        let excerpt = Excerpt(line: it.line, range: range, width: 160)
        #expect(excerpt.text == it.line)
        #expect(excerpt.indent == it.indent)
        #expect(excerpt.carets == it.carets)
    }

    @Test func marksTheRestOfTheFirstLineOfALongRange() {
        let range = SourceRange(
            path: "a", start: SourcePosition(line: 1, column: 2), end: SourcePosition(line: 3, column: 1))
        let excerpt = Excerpt(line: "abcd", range: range, width: 160)
        #expect(excerpt.indent == " ")
        #expect(excerpt.carets == "^^^")
    }

    /// The character over the first caret is the marked one, wherever the window falls.
    @Test(arguments: [161, 320, 500], [1, 7, 400])
    func showsTheMarkedPartOfALongLine(_ count: Int, _ length: Int) {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
        var line = String.UnicodeScalarView()
        for index in 0..<count { line.append(letters[index % letters.count]) }
        var wrong: [Int] = []
        for column in 1...count {
            let range = SourceRange(path: "a", line: 1, column: column, length: length)
            let excerpt = Excerpt(line: String(line), range: range, width: 160)
            let shown = Array(excerpt.text.unicodeScalars)
            let place = excerpt.indent.unicodeScalars.count
            let isRight =
                shown.count <= 162 && shown.indices.contains(place) && shown[place] == letters[(column - 1) % 26]
                && place + excerpt.carets.count <= shown.count
                && excerpt.text.hasPrefix("…") != excerpt.text.hasPrefix("abc")
            if !isRight { wrong.append(column) }
        }
        #expect(wrong.isEmpty)
    }

    @Test func saysOnWhichSidesALongLineWasCut() {
        let line = String(repeating: "x", count: 1000)
        func text(_ column: Int) -> String {
            Excerpt(line: line, range: SourceRange(path: "a", line: 1, column: column), width: 160).text
        }
        #expect(text(1).hasSuffix("x…") && text(1).hasPrefix("x"))
        #expect(text(500).hasSuffix("x…") && text(500).hasPrefix("…x"))
        #expect(text(1000).hasSuffix("x") && text(1000).hasPrefix("…x"))
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\u{8}", "\u{0}", "\u{7F}", "\u{9B}", "\r", "\u{85}"])
    func showsControlCharactersAsReplacementsOfOneCell(_ control: String) {
        let excerpt = Excerpt(
            line: "a\(control)b", range: SourceRange(path: "a", line: 1, column: 3), width: 160)
        #expect(excerpt.text == "a\u{FFFD}b")
        #expect(excerpt.indent == "  ")
    }
}
