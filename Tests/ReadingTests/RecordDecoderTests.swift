import Diagnostics
import Evidence
import Testing

@testable import Reading

/// One entry, field by field, with all its mistakes.
@Suite struct RecordDecoderTests {
    private func decoder(_ yaml: String, kind: String = "event") throws -> RecordDecoder {
        let value = try #require(try YAMLReader.read(yaml, path: "a.yaml").get())
        return try RecordDecoder.make(value, kind: kind).get()
    }

    private func told(_ decoder: RecordDecoder) -> [String] {
        decoder.diagnostics.map { "\($0.id.rawValue)@\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" }
    }

    @Test func hintsAtTheKeyThatWasMeant() throws {
        var decoder = try decoder("id: a\ntitel: b\nzzzzzz: c")
        _ = decoder.id()
        _ = decoder.text("title")
        decoder.reportUnknownKeys()
        #expect(told(decoder) == ["unknown-key@2:1", "unknown-key@3:1"])
        #expect(decoder.diagnostics.first?.fixes == ["Did you mean “title”?"])
        #expect(decoder.diagnostics.allSatisfy { $0.severity == .warning && !$0.fixes.isEmpty })
        #expect(!decoder.hasErrors)
    }

    @Test(arguments: ["a: [x]", "a: {b: c}", "a:\n  - x"])
    func tellsAListOrMappingInATextsPlace(_ yaml: String) throws {
        var decoder = try decoder(yaml)
        #expect(decoder.text("a") == nil)
        #expect(decoder.diagnostics.map(\.id) == [.wrongType])
        #expect(decoder.hasErrors)
    }

    @Test(arguments: [
        ("a: x", ["x"]), ("a: [x, y]", ["x", "y"]), ("a: []", []), ("a:", []), ("a: [x, ~, y]", ["x", "y"]),
        ("b: x", []), ("a: x, y", ["x, y"]),
        ("a:\n  - x\n  - no", ["x", "no"]), ("a: x; y", ["x; y"]),
    ])
    func takesOneTextForAListOfOne(_ yaml: String, _ texts: [String]) throws {
        var decoder = try decoder(yaml)
        #expect(decoder.texts("a") == texts)
        #expect(decoder.diagnostics.isEmpty)
    }

    @Test func knowsThePlaceOfEachElement() throws {
        var decoder = try decoder("a: [x, ~, [q], y]\nb: z")
        #expect(decoder.texts("a") == ["x", "y"])
        _ = decoder.texts("b")
        #expect(decoder.ranges["a", 1].start.column == 16)
        #expect(decoder.ranges["b", 0].start == SourcePosition(line: 2, column: 4))
        #expect(told(decoder) == ["wrong-type@1:11"])
    }

    @Test(arguments: [("true", true), ("false", false)])
    func takesTrueAndFalse(_ word: String, _ flag: Bool) throws {
        var decoder = try decoder("a: \(word)")
        #expect(decoder.flag("a") == flag)
        #expect(decoder.diagnostics.isEmpty)
    }

    @Test(arguments: ["yes", "no", "on", "True", "1", "[true]", "truee"])
    func tellsOtherWordsForAFlag(_ word: String) throws {
        var decoder = try decoder("a: \(word)")
        #expect(decoder.flag("a") == nil)
        #expect(told(decoder) == ["wrong-type@1:4"])
    }

    @Test(arguments: ["a", "2019-arrests", "a1-b2", "0"])
    func takesIDs(_ id: String) throws {
        var decoder = try decoder("id: \(id)")
        #expect(decoder.id() == id)
        #expect(decoder.diagnostics.isEmpty)
        #expect(decoder.ranges.entry.start.column == 5)
    }

    @Test(arguments: [
        "A", "a_b", "a b", "-a", "a-", "a--b", "网络", "é", "e\u{301}", "a.b", "../a", "ａ", "１", "\"a\\n\"", "a/b",
    ])
    func tellsWhatCannotBeAnID(_ id: String) throws {
        var decoder = try decoder("id: \(id)")
        _ = decoder.id()
        #expect(decoder.diagnostics.map(\.id) == [.invalidID])
        #expect(decoder.diagnostics.first?.fixes.isEmpty == false)
    }

    @Test(arguments: [("b: x", "missing-field@1:1"), ("id:", "missing-field@1:4"), ("id: ''", "missing-field@1:5")])
    func tellsAFieldThatIsMissing(_ yaml: String, _ place: String) throws {
        var decoder = try decoder(yaml)
        #expect(decoder.id() == "")
        #expect(told(decoder) == [place])
    }

    @Test(arguments: [
        ("a: 2019-13", 9), ("a: \"2019-13\"", 10), ("a: '2019-02-30'", 13), ("a: 2019/2018", 9),
        ("aaa: 2019-11-31", 14), ("a:   20X9", 9),
    ])
    func pointsIntoADateThatIsWrong(_ yaml: String, _ column: Int) throws {
        var decoder = try decoder(yaml)
        #expect(decoder.edtf(String(yaml.prefix { $0 == "a" })) == nil)
        #expect(told(decoder) == ["invalid-edtf@1:\(column)"])
    }

    @Test(arguments: [("5", 5), ("1", 1), ("120", 120)])
    func takesWholeNumbersFromOne(_ text: String, _ count: Int) throws {
        var decoder = try decoder("a: \(text)")
        #expect(decoder.count("a") == count)
    }

    @Test(arguments: ["0", "-1", "+5", "1.5", "x", "１", "99999999999999999999", "1,000"])
    func tellsOtherCounts(_ text: String) throws {
        var decoder = try decoder("a: \(text)")
        #expect(decoder.count("a") == nil)
        #expect(decoder.diagnostics.map(\.id) == [.notANumber])
    }

    @Test func hintsAtTheWordThatWasMeant() throws {
        var decoder = try decoder("a: more-then\nb: at-least")
        #expect(decoder.choice("a", Qualifier.self) == nil)
        #expect(decoder.choice("b", Qualifier.self) == .atLeast)
        #expect(told(decoder) == ["invalid-value@1:4"])
        #expect(decoder.diagnostics.first?.fixes == ["Did you mean “more-than”?"])
    }

    @Test func tellsTheMistakesInsideAMapping() throws {
        var decoder = try decoder("s:\n  reading: x\n  reson: y")
        let value = decoder.nested("s", as: "suspected reading") { inner in
            inner.requiredText("reading") + inner.requiredText("reason")
        }
        #expect(value == nil)
        #expect(told(decoder).sorted() == ["missing-field@2:3", "unknown-key@3:3"])
    }

    @Test func takesOneMappingForAListOfOne() throws {
        var decoder = try decoder("a: {b: x}\nc: [{b: y}, z, {b: w}]")
        #expect(decoder.nestedList("a", as: "thing") { $0.text("b") } == ["x"])
        #expect(decoder.nestedList("c", as: "thing") { $0.text("b") } == ["y", "w"])
        #expect(told(decoder) == ["wrong-type@2:13"])
    }

    @Test(arguments: ["[a]", "a", "- a"])
    func needsAMapping(_ yaml: String) throws {
        let value = try #require(try YAMLReader.read(yaml, path: "a.yaml").get())
        let error = #expect(throws: RecordDecoder.WrongShape.self) {
            _ = try RecordDecoder.make(value, kind: "event").get()
        }
        #expect(error?.diagnostic.id == .wrongType)
    }
}
