import Testing

@testable import Diagnostics

/// Carets stand under what they mean, whatever stands before it.
@Suite struct ExcerptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let column: Int
        let length: Int
        /// How the line is shown.
        let text: String
        let indent: String
        let carets: String

        init(
            _ line: String, _ column: Int, _ length: Int = 1, text: String? = nil, indent: String,
            _ carets: String = "^"
        ) {
            self.line = line
            self.column = column
            self.length = length
            self.text = text ?? line
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
        Case("\tx", 2, text: "    x", indent: "    "),
        Case("\tx", 1, text: "    x", indent: "", "^^^^"),
        Case("a\tb\tc", 5, text: "a   b   c", indent: "        "),
        Case("网\tb", 3, text: "网  b", indent: "    "),
        Case("abcd\te", 6, text: "abcd    e", indent: "        "),
        Case("e\u{301}x", 3, indent: " "),
        Case("e\u{301}x", 2, indent: ""),
        Case("👨‍👩‍👧x", 6, indent: "  "),
        Case("👨‍👩‍👧x", 1, 5, indent: "", "^^"),
        Case("👍🏽x", 3, indent: "  "),
        Case("❤️x", 3, indent: "  "),
        Case("❤x", 2, indent: " "),
        Case("🌡x", 2, indent: " "),
        Case("🌡️x", 3, indent: "  "),
        Case("1️⃣x", 4, indent: "  "),
        Case("🏴󠁧󠁢󠁥󠁮󠁧󠁿x", 8, indent: "  "),
        Case("\u{1112}\u{1161}\u{11AB}x", 4, indent: "  "),
        Case("\u{17000}x", 2, indent: "  "),
        Case("︵x", 2, indent: "  "),
        Case("°§αБ…“x", 7, indent: "      "),
        Case("ab", 3, indent: "  "),
        Case("a\u{200B}b", 3, text: "a<U+200B>b", indent: "         "),
        Case("a\u{200B}b", 2, text: "a<U+200B>b", indent: " ", "^^^^^^^^"),
        Case("a\u{202E}b", 3, text: "a<U+202E>b", indent: "         "),
        Case("a\u{2066}b", 3, text: "a<U+2066>b", indent: "         "),
        Case("a\u{AD}b", 3, text: "a<U+00AD>b", indent: "         "),
        Case("a\u{FEFF}b", 3, text: "a<U+FEFF>b", indent: "         "),
        Case("a\u{E0041}b", 3, text: "a<U+E0041>b", indent: "          "),
        Case("a\u{2028}b", 3, text: "a<U+2028>b", indent: "         "),
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
        #expect(excerpt.text == it.text)
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

    @Test(arguments: [
        ("\u{1B}", "<U+001B>"), ("\u{7}", "<U+0007>"), ("\u{8}", "<U+0008>"), ("\u{0}", "<U+0000>"),
        ("\u{7F}", "<U+007F>"), ("\u{9B}", "<U+009B>"), ("\r", "<U+000D>"), ("\u{85}", "<U+0085>"),
    ])
    func writesOutControlCharacters(_ control: String, _ code: String) {
        let excerpt = Excerpt(
            line: "a\(control)b", range: SourceRange(path: "a", line: 1, column: 3), width: 160)
        #expect(excerpt.text == "a\(code)b")
        #expect(excerpt.indent == "         ")
    }

    /// Whatever stands in a line, text and carets fit into the room there is.
    @Test(arguments: ["x", "网", "\t", "👨‍👩‍👧", "e\u{301}", "\u{1B}", "🇨🇳"], [24, 37, 80])
    func fitsIntoTheRoom(_ sign: String, _ width: Int) {
        let count = sign.unicodeScalars.count
        let line = String(repeating: sign, count: 200)
        var wrong: [Int] = []
        for place in 0...200 {
            let range = SourceRange(path: "a", line: 1, column: place * count + 1, length: 30)
            let excerpt = Excerpt(line: line, range: range, width: width)
            let caretsEnd = excerpt.indent.count + excerpt.carets.count
            if DisplayWidth.of(excerpt.text) > width || caretsEnd > width { wrong.append(place) }
        }
        #expect(wrong == [])
    }

    /// As long as five pages of a book and as long as a book cost the same.
    @Test func readsNoMoreOfALongLineThanItShows() {
        let line = String(repeating: "网络 ", count: 500_000)
        let range = SourceRange(path: "a", line: 1, column: 1_499_998, length: 2)
        let excerpt = Excerpt(line: line, range: range, width: 80)
        #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("网络 "))
        #expect(excerpt.carets == "^^^^")
    }
}
