import Testing

@testable import Charts

/// The writer of elements: escaped, closed, and with the same digits everywhere.
@Suite struct SVGTests {
    @Test func escapesTextAndAttributes() {
        var svg = SVG()
        svg.open("g", ["class": "a\"b<", "id": nil])
        svg.element("text", ["x": SVG.number(1.25)], "5 < 6 & \"7\"")
        svg.element("rect", ["width": "3"])
        svg.close()
        #expect(
            svg.text
                == "<g class=\"a&quot;b&lt;\"><text x=\"1.3\">5 &lt; 6 &amp; &quot;7&quot;</text><rect width=\"3\"/></g>"
        )
    }

    @Test(arguments: [(0.0, "0"), (1, "1"), (1.04, "1"), (-0.25, "-0.3"), (120.5, "120.5"), (-3, "-3"), (.nan, "0")])
    func roundsToATenth(_ value: Double, _ text: String) {
        #expect(SVG.number(value) == text)
    }

    @Test func breaksLinesAtSpacesAndBesideFullWidthCharacters() {
        #expect(TextWidth.lines("more than 45,000 cases", size: 12, width: 80) == ["more than", "45,000 cases"])
        #expect(TextWidth.lines("打击网络犯罪", size: 10, width: 31) == ["打击网", "络犯罪"])
        #expect(TextWidth.lines("unbreakable", size: 12, width: 5) == ["unbreakable"])
    }
}
