import Testing

@testable import Markup

/// The HTML of CommonMark is libcmark's own, byte for byte.
@Suite struct LibcmarkEquivalenceTests {
    @Test(arguments: Snippets.blocks)
    func writesBlocks(_ text: String) {
        #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
    }

    @Test(arguments: Snippets.inlines)
    func writesMarks(_ text: String) {
        #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
    }

    @Test(arguments: Snippets.documents)
    func writesDocuments(_ text: String) {
        #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
    }

    @Test(arguments: ["> ", "- ", "1. ", "> - ", "* > "])
    func writesEverySnippetInsideABlock(_ prefix: String) {
        let indent =
            prefix.contains(">")
            ? prefix.replacing("-", with: " ").replacing("*", with: " ") : String(repeating: " ", count: prefix.count)
        var wrong: [String] = []
        for text in Snippets.blocks + Snippets.inlines {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let nested = lines.enumerated().map { ($0 == 0 ? prefix : indent) + $1 }.joined(separator: "\n")
            if LibcmarkHTML.own(nested) != LibcmarkHTML.reference(nested) { wrong.append(nested) }
        }
        #expect(wrong == [])
    }

    /// Any two neighbours: what one leaves behind must not change the other.
    @Test func writesEverySnippetAfterEveryOther() {
        var wrong: [String] = []
        for first in Snippets.blocks {
            for second in Snippets.blocks {
                let text = first + "\n\n" + second
                if LibcmarkHTML.own(text) != LibcmarkHTML.reference(text) { wrong.append(text) }
            }
        }
        #expect(wrong == [])
    }

    @Test func writesEveryCharacterOfAnAddress() {
        for code in 0x21...0x17F where !"<>\\()\u{7F}".unicodeScalars.contains(Unicode.Scalar(code) ?? "<") {
            let text = "[a](<x\(String(Unicode.Scalar(code).map(Character.init) ?? "x"))y>)"
            #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
        }
    }

    /// Only the spaces of ASCII end the word that names a language.
    @Test(arguments: ["```a\u{3000}b\nx\n```", "```a\u{A0}b\nx\n```", "~~~a\u{2003}b\nx\n~~~", "```a\u{B}b\nx\n```"])
    func namesTheLanguageOfCode(_ text: String) {
        #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
    }

    @Test(
        arguments: [
            ("# A\n## B", "C", "h2", "h3"), ("## A\n###### B", "C", "h2", "h6"), ("# A\n###### B", "C", "h2", "h6"),
            ("# A\n## B", nil, "h1", "h2"),
        ] as [(String, String?, String, String)])
    func putsHeadingsDown(_ text: String, _ title: String?, _ first: String, _ second: String) {
        let html = LibcmarkHTML.render(text, title: title)
        #expect(html == "<\(first) id=\"a\">A</\(first)>\n<\(second) id=\"b\">B</\(second)>\n")
    }

    @Test func leavesRawHTMLOutUnlessAllowed() {
        let text = "a <b>c</b> d\n\n<div>\nx\n</div>\n"
        #expect(LibcmarkHTML.render(text) == "<p>a c d</p>\n")
        #expect(LibcmarkHTML.render(text, allowsRawHTML: true) == "<p>a <b>c</b> d</p>\n<div>\nx\n</div>\n")
    }
}
