import Diagnostics
import Evidence
import Testing

@testable import Reading

/// One entry, field by field, with all its mistakes.
@Suite struct RecordDecoderTests {
    /// A record of two fields, `a` and what the test needs beside it.
    private struct Sample<First: Sendable, Second: Sendable>: Sendable {
        let a: Field<First>
        let b: Field<Second>
    }

    private func decoder<First, Second>(
        _ yaml: String, _ first: (inout FieldList) -> Field<First>, _ second: (inout FieldList) -> Field<Second>
    ) throws -> RecordDecoder<Sample<First, Second>> {
        let shape = RecordShape("event") { Sample(a: first(&$0), b: second(&$0)) }
        return try RecordDecoder.make(try value(yaml), shape).get()
    }

    private func decoder<First>(
        _ yaml: String, _ first: (inout FieldList) -> Field<First>
    ) throws -> RecordDecoder<Sample<First, String?>> {
        try decoder(yaml, first) { $0.text("b", "") }
    }

    private func value(_ yaml: String) throws -> YAMLValue {
        try #require(try YAMLReader.read(yaml, path: "a.yaml").get())
    }

    private func told<Fields>(_ decoder: RecordDecoder<Fields>) -> [String] {
        decoder.diagnostics.map { "\($0.id.rawValue)@\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" }
    }

    @Test func hintsAtTheKeyThatWasMeant() throws {
        var decoder = try decoder("id: a\ntitel: b\nzzzzzz: c", { $0.id("", examples: []) }, { $0.text("title", "") })
        _ = decoder.a
        decoder.reportUnknownKeys()
        #expect(told(decoder) == ["unknown-key@2:1", "unknown-key@3:1"])
        #expect(decoder.diagnostics.first?.fixes == ["Did you mean “title”?"])
        #expect(decoder.diagnostics.allSatisfy { $0.severity == .warning && !$0.fixes.isEmpty })
        #expect(!decoder.hasErrors)
    }

    @Test(arguments: ["a: [x]", "a: {b: c}", "a:\n  - x"])
    func tellsAListOrMappingInATextsPlace(_ yaml: String) throws {
        var decoder = try decoder(yaml) { $0.text("a", "") }
        #expect(decoder.a == nil)
        #expect(decoder.diagnostics.map(\.id) == [.wrongType])
        #expect(decoder.hasErrors)
    }

    @Test(arguments: [
        ("a: x", ["x"]), ("a: [x, y]", ["x", "y"]), ("a: []", []), ("a:", []), ("a: [x, ~, y]", ["x", "y"]),
        ("b: x", []), ("a: x, y", ["x, y"]),
        ("a:\n  - x\n  - no", ["x", "no"]), ("a: x; y", ["x; y"]),
    ])
    func takesOneTextForAListOfOne(_ yaml: String, _ texts: [String]) throws {
        var decoder = try decoder(yaml) { $0.texts("a", "") }
        #expect(decoder.a == texts)
        #expect(decoder.diagnostics.isEmpty)
    }

    @Test func knowsThePlaceOfEachElement() throws {
        var decoder = try decoder("a: [x, ~, [q], y]\nb: z", { $0.texts("a", "") }, { $0.texts("b", "") })
        #expect(decoder.a == ["x", "y"])
        _ = decoder.b
        #expect(decoder.ranges["a", 1].start.column == 16)
        #expect(decoder.ranges["b", 0].start == SourcePosition(line: 2, column: 4))
        #expect(told(decoder) == ["wrong-type@1:11"])
    }

    @Test(arguments: [("true", true), ("false", false)])
    func takesTrueAndFalse(_ word: String, _ flag: Bool) throws {
        var decoder = try decoder("a: \(word)") { $0.flag("a", "") }
        #expect(decoder.a == flag)
        #expect(decoder.diagnostics.isEmpty)
    }

    @Test(arguments: ["yes", "no", "on", "True", "1", "[true]", "truee"])
    func tellsOtherWordsForAFlag(_ word: String) throws {
        var decoder = try decoder("a: \(word)") { $0.flag("a", "") }
        #expect(decoder.a == nil)
        #expect(told(decoder) == ["wrong-type@1:4"])
    }

    @Test(arguments: ["a", "2019-arrests", "a1-b2", "0"])
    func takesIDs(_ id: String) throws {
        var decoder = try decoder("id: \(id)") { $0.id("", examples: []) }
        #expect(decoder.a == id)
        #expect(decoder.diagnostics.isEmpty)
        #expect(decoder.ranges.entry.start.column == 5)
    }

    @Test(arguments: [
        "A", "a_b", "a b", "-a", "a-", "a--b", "网络", "é", "e\u{301}", "a.b", "../a", "ａ", "１", "\"a\\n\"", "a/b",
    ])
    func tellsWhatCannotBeAnID(_ id: String) throws {
        var decoder = try decoder("id: \(id)") { $0.id("", examples: []) }
        _ = decoder.a
        #expect(decoder.diagnostics.map(\.id) == [.invalidID])
        #expect(decoder.diagnostics.first?.fixes.isEmpty == false)
    }

    @Test(arguments: [("b: x", "missing-field@1:1"), ("id:", "missing-field@1:4"), ("id: ''", "missing-field@1:5")])
    func tellsAFieldThatIsMissing(_ yaml: String, _ place: String) throws {
        var decoder = try decoder(yaml) { $0.id("", examples: []) }
        #expect(decoder.a == "")
        #expect(told(decoder) == [place])
    }

    @Test(arguments: [
        ("a: 2019-13", 9), ("a: \"2019-13\"", 10), ("a: '2019-02-30'", 13), ("a: 2019/2018", 9),
        ("aaa: 2019-11-31", 14), ("a:   20X9", 9),
    ])
    func pointsIntoADateThatIsWrong(_ yaml: String, _ column: Int) throws {
        var decoder = try decoder(yaml) { $0.period(String(yaml.prefix { $0 == "a" }), "", examples: []) }
        #expect(decoder.a == nil)
        #expect(told(decoder) == ["invalid-edtf@1:\(column)"])
    }

    @Test(arguments: [("5", 5), ("1", 1), ("120", 120)])
    func takesWholeNumbersFromOne(_ text: String, _ count: Int) throws {
        var decoder = try decoder("a: \(text)") { $0.count("a", "") }
        #expect(decoder.a == count)
    }

    @Test(arguments: ["0", "-1", "+5", "1.5", "x", "１", "99999999999999999999", "1,000"])
    func tellsOtherCounts(_ text: String) throws {
        var decoder = try decoder("a: \(text)") { $0.count("a", "") }
        #expect(decoder.a == nil)
        #expect(decoder.diagnostics.map(\.id) == [.notANumber])
    }

    @Test func hintsAtTheWordThatWasMeant() throws {
        var decoder = try decoder(
            "a: more-then\nb: at-least", { $0.choice("a", "", Qualifier.self) },
            { $0.choice("b", "", initially: Qualifier.about) })
        #expect(decoder.a == nil)
        #expect(decoder.b == .atLeast)
        #expect(told(decoder) == ["invalid-value@1:4"])
        #expect(decoder.diagnostics.first?.fixes == ["Did you mean “more-than”?"])
    }

    @Test func tellsTheMistakesInsideAMapping() throws {
        var decoder = try decoder("s:\n  reading: x\n  reson: y") {
            $0.record("s", "", SuspectedReadingFields.shape) { $0.reading + $0.reason }
        }
        #expect(decoder.a == nil)
        #expect(told(decoder).sorted() == ["missing-field@2:3", "unknown-key@3:3"])
    }

    @Test func takesOneMappingForAListOfOne() throws {
        let inner = RecordShape("thing") { Sample(a: $0.text("b", ""), b: $0.text("c", "")) }
        var decoder = try decoder(
            "a: {b: x}\nc: [{b: y}, z, {b: w}]", { $0.records("a", "", inner) { $0.a } },
            { $0.records("c", "", inner) { $0.a } })
        #expect(decoder.a == ["x"])
        #expect(decoder.b == ["y", "w"])
        #expect(told(decoder) == ["wrong-type@2:13"])
    }

    @Test(arguments: ["[a]", "a", "- a"])
    func needsAMapping(_ yaml: String) throws {
        let value = try value(yaml)
        let error = #expect(throws: WrongShape.self) {
            _ = try RecordDecoder.make(value, Event.shape).get()
        }
        #expect(error?.diagnostic.id == .wrongType)
    }

    @Test func aFieldThatAShapeDoesNotHaveIsAnUnknownKey() throws {
        let shape = RecordShape("event", leavingOut: ["b"]) { Sample(a: $0.text("a", ""), b: $0.text("b", "")) }
        var decoder = try RecordDecoder.make(try value("a: x\nb: y"), shape).get()
        #expect(decoder.b == nil && !decoder.isWritten(\.b))
        decoder.reportUnknownKeys()
        #expect(told(decoder) == ["unknown-key@2:1"])
        #expect(shape.outline.fields.map(\.name) == ["a"])
    }
}
