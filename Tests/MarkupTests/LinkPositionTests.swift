import Testing

@testable import Markup

/// A message about a link stands under its destination; columns count Unicode scalars.
@Suite struct LinkPositionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let places: [String]

        init(_ text: String, _ places: String...) {
            self.text = text
            self.places = places
        }

        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("[a](b.md)", "1:5+4 b.md"),
        Case("see [a](b.md) and [c](d.md)", "1:9+4 b.md", "1:23+4 d.md"),
        Case("网络 [a](b.md)", "1:8+4 b.md"),
        Case("网络犯罪 [打击](网络.md) 行动 [x](y.md)", "1:11+5 网络.md", "1:25+4 y.md"),
        Case("😀 e\u{301} [a](b.md)", "1:10+4 b.md"),
        Case("one\ntwo [a](b.md)", "2:9+4 b.md"),
        Case("网络\n网络 [a](b.md)", "2:8+4 b.md"),
        Case("one\n   two [a](b.md)", "2:12+4 b.md"),
        Case("# Head [a](b.md)", "1:12+4 b.md"),
        Case("- one [a](b.md)\n- two\n  [c](d.md)", "1:11+4 b.md", "3:7+4 d.md"),
        Case("> one\n> [a](b.md)", "2:7+4 b.md"),
        Case("> one\n[a](b.md)", "2:5+4 b.md"),
        Case("> > > > one\n[a](b.md)", "2:5+4 b.md"),
        Case("1. > - 网络 [a](b.md)\n   >   text [c](d.md)", "1:15+4 b.md", "2:17+4 d.md"),
        Case("[a](b.md) [a](b.md)", "1:5+4 b.md", "1:15+4 b.md"),
        Case("[a\nb](c.md)", "2:4+4 c.md"),
        Case("[a](b.md \"title\")", "1:5+4 b.md"),
        Case("![a](b.png)", "1:6+5 b.png"),
        Case("[![a](b.png)](c.md)", "1:15+4 c.md", "1:7+5 b.png"),
        Case("[`code` (b.md)](b.md)", "1:17+4 b.md"),
        Case("[a (b) c](b)", "1:11+1 b"),
        Case("text *em [a](b.md)* text", "1:14+4 b.md"),
        Case("para\n\n网络\n\n[a](b.md)", "5:5+4 b.md"),
        Case("para\r\n网络 [a](b.md)\r\n", "2:8+4 b.md"),
        Case("\t- x\n\n- y\n\n\t[a](b.md)", "5:6+4 b.md"),
        Case("[a](b.md#网络)", "1:5+7 b.md#网络"),
        Case("网络 [a](<b c.md>)", "1:9+6 b c.md"),
        Case("see [a][r]\n\n[r]: b.md", "3:6+4 b.md"),
        Case("see [网]\n\n[网]: <b.md>", "3:7+4 b.md"),
        Case("see [r]\nor [a](b.md)\n\n[r]: b.md", "4:6+4 b.md", "2:8+4 b.md"),
        Case("[a](b.md) ![x][r]\n\n[r]: b.md", "1:5+4 b.md", "3:6+4 b.md"),
        Case("a\\\n网络 [a](b.md)\nx [c](d.md)", "2:8+4 b.md", "3:7+4 d.md"),
        Case("[b](foo.md) [a](foo)", "1:5+6 foo.md", "1:17+3 foo"),
    ]

    @Test(arguments: cases)
    func pointsAtTheDestination(_ it: Case) {
        let links = MarkupParser.parse(it.text).links
        #expect(
            links.map { "\($0.position.line):\($0.position.column)+\($0.position.length) \($0.destination)" }
                == it.places)
    }

    /// Where the destination is not written as it is meant, the link's own line and column serve.
    @Test(arguments: [
        ("see [a](b\\_c.md)", 1, 5), ("see <https://example.org>", 1, 5), ("see [a]( b.md)", 1, 5), ("see [a]()", 1, 5),
        ("see [a](b&amp;c)", 1, 5),
        ("see <https://x.org> or\n[it](https://x.org/y)", 1, 5),
    ])
    func pointsAtTheLinkOtherwise(_ text: String, _ line: Int, _ column: Int) throws {
        let position = try #require(MarkupParser.parse(text).links.first).position
        #expect(position.line == line)
        #expect((column...column + 4).contains(position.column))
    }

    /// Every place lies inside the document.
    @Test(arguments: Snippets.inlines + Snippets.documents)
    func liesInTheDocument(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.unicodeScalars.count }
        for link in MarkupParser.parse(text).links {
            #expect((1...lines.count).contains(link.position.line))
            #expect((1...lines[link.position.line - 1] + 1).contains(link.position.column))
        }
    }

    @Test func keepsTheOrderOfTheDocument() {
        let text = "[a](1) ![b](2)\n\n> [![c](4)](3)\n\n- [d *![e](6)* f](5)\n\n# [g](7)"
        #expect(MarkupParser.parse(text).links.map(\.destination) == ["1", "2", "3", "4", "5", "6", "7"])
    }
}
