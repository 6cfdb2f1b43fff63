import Testing

@testable import Markup

/// What is looked for sixteen bytes at a time is found wherever it stands.
@Suite struct ByteSearchTests {
    @Test(arguments: [
        "7", "million", "thousand", "hundred", "eighty", "seventeen", "percent", "yuan", "Ⅷ", "\"", "<", "&", "…",
    ])
    func findsWordsAtEveryPlace(_ word: String) {
        for before in 0..<40 {
            for after in 0..<20 {
                let text = String(repeating: "a", count: before) + word + String(repeating: "l", count: after)
                let isNumber = !["\"", "<", "&", "…"].contains(word)
                #expect(RunningText.mayHoldNumbers(Array(text.utf8), from: 0) == isNumber, "\(text)")
                #expect(RunningText.mayHoldNumbers(Array("7\(text)".utf8), from: 1) == isNumber, "\(text)")
                let escaped = text.map { ["\"": "&quot;", "<": "&lt;", "&": "&amp;"][$0] ?? String($0) }.joined()
                #expect(Escaping.text(text) == escaped)
            }
        }
    }

    @Test(arguments: ["ill ion", "thousan", "usa", "all illions fulli", "the usual", "ousand", ""])
    func findsNoNumbersElsewhere(_ text: String) {
        let isNumber = text.contains("illion")
        #expect(RunningText.mayHoldNumbers(Array(text.utf8), from: 0) == isNumber)
        #expect(RunningText.mayHoldNumbers(Array((text + String(repeating: " ", count: 20)).utf8), from: 0) == isNumber)
    }

    @Test(arguments: [
        "one two", "1,200 (about)", "打击 45", "a -- b", "a...", "x#", "", "a_b_c", "12.5 %", "2019-01/2019-10", "a ~b~",
        "\"a\"", "[a](b)", "&amp;", "a\\|b", "e\u{301}x",
    ])
    func showsCellsAsTheyAreReadAlone(_ cell: String) {
        for isSmart in [false, true] {
            let table = StandaloneHTML.render("| a |\n| - |\n| \(cell) |", smartPunctuation: isSmart)
            let alone = StandaloneHTML.render("# \(cell.replacing("\\|", with: "|")) #", smartPunctuation: isSmart)
            let words = alone.drop { $0 != ">" }.dropFirst().dropLast("</h1>\n".count)
            #expect(table.contains("<td>\(words)</td>"), "\(table)")
        }
    }
}
