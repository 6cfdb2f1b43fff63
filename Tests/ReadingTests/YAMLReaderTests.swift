import Diagnostics
import Testing

@testable import Reading

/// YAML as editors write it: every word a text, every value with its place.
@Suite struct YAMLReaderTests {
    /// Paths, texts and places: `a.b[0]=x@2:5+1`.
    private func flat(_ text: String, lineOffset: Int = 0) throws -> [String] {
        let value = try YAMLReader.read(text, path: "a.yaml", lineOffset: lineOffset).get()
        func walk(_ value: YAMLValue, _ name: String) -> [String] {
            let place = "@\(value.range.start.line):\(value.range.start.column)"
            switch value.content {
            case .scalar(let text):
                return ["\(name)=\(text)\(place)+\(value.range.end.column - value.range.start.column)"]
            case .null: return ["\(name)=null\(place)"]
            case .sequence(let elements): return elements.enumerated().flatMap { walk($1, "\(name)[\($0)]") }
            case .mapping(let pairs):
                return pairs.flatMap { walk($0.value, name.isEmpty ? $0.key.name : "\(name).\($0.key.name)") }
            }
        }
        return value.map { walk($0, "") } ?? []
    }

    private func problem(_ text: String, lineOffset: Int = 0) -> Diagnostic? {
        guard case .failure(let problem) = YAMLReader.read(text, path: "a.yaml", lineOffset: lineOffset) else {
            return nil
        }
        return problem.diagnostic
    }

    @Test(arguments: [
        ("a: b", ["a=b@1:4+1"]), ("标题: 打击 犯罪", ["标题=打击 犯罪@1:5+5"]), ("a: \"b c\"", ["a=b c@1:4+5"]),
        ("a: 'b'", ["a=b@1:4+3"]),
        ("- id: x\n  b: yy\n- id: z", ["[0].id=x@1:7+1", "[0].b=yy@2:6+2", "[1].id=z@3:7+1"]),
        ("a: [x, 网络, yy]", ["a[0]=x@1:5+1", "a[1]=网络@1:8+2", "a[2]=yy@1:12+2"]), ("a: {b: c}", ["a.b=c@1:8+1"]),
        ("a:\r\n  b: c\r\n", ["a.b=c@2:6+1"]), ("# comment\na: b # c", ["a=b@2:4+1"]), ("😀: x", ["😀=x@1:4+1"]),
        ("---\na: b", ["a=b@2:4+1"]),
    ])
    func keepsThePlaceOfEachValue(_ text: String, _ values: [String]) throws {
        #expect(try flat(text) == values)
    }

    @Test func countsTheLinesBeforeFrontMatter() throws {
        #expect(try flat("a: b\nc: d", lineOffset: 1) == ["a=b@2:4+1", "c=d@3:4+1"])
        #expect(problem("a: [", lineOffset: 10)?.range?.start.line ?? 0 > 10)
    }

    @Test(arguments: [
        "no", "yes", "on", "off", "true", "False", "12", "007", "1e3", "0x1F", "1.50", "2019-11-15", "2019", "12:30:45",
        ".inf", "1_000", "=", "<<",
        "29950000000.01", "NO", "y", "N",
    ])
    func keepsEveryWordAText(_ word: String) throws {
        #expect(try flat("a: \(word)") == ["a=\(word)@1:4+\(word.count)"])
    }

    @Test(arguments: ["a:", "a: ~", "a: null", "a: Null", "a: NULL", "a: # nothing"])
    func knowsWhatIsNothing(_ text: String) throws {
        #expect(try flat(text).first?.hasPrefix("a=null@") == true)
    }

    @Test(arguments: ["a: ''", "a: \"\"", "a: \"~\"", "a: 'null'", "a: nUll", "a: None"])
    func knowsAQuotedTextFromNothing(_ text: String) throws {
        #expect(try flat(text) != ["a=null@1:4"])
    }

    @Test(arguments: ["", "\n", "# only a comment\n", "---\n"])
    func readsAnEmptyDocument(_ text: String) {
        #expect(problem(text) == nil)
    }

    @Test(arguments: [
        ("a: b\n\tc: d", 2), ("a: [b, c\nd: e", 1), ("a: \"b\nc: d", 1), ("a: b: c", 1), ("a: *nobody", 1),
        ("a: b\n c: d", 2), ("- a\nb: c", 2),
        ("a: @b", 1), ("a: %b", 1), ("a: b\n---\nc: d", 2), ("a: `b`", 1), ("[a]: b", 1), ("{a: b}: c", 1),
        ("a: !!python/x [", 1), ("\u{7}: a", 1),
        ("a: b\nc: \u{1}", 2),
    ])
    func tellsALineThatIsNotYAML(_ text: String, _ line: Int) throws {
        let problem = try #require(self.problem(text))
        #expect(problem.id == .yamlSyntax)
        #expect(problem.range?.path == "a.yaml")
        #expect((line...line + 1).contains(problem.range?.start.line ?? 0), "\(String(describing: problem.range))")
        #expect(problem.range?.start.column ?? 0 >= 1)
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3", 3, 1, "a"), ("- id: x\n  id: y\n- id: z\n  b: 1", 2, 3, "id"),
        ("- b: 1\n- id: x\n  c: 1\n  id: y\n- id: z", 4, 3, "id"),
        ("a:\n  b: 1\n  c: 2\n  b: 3\nb: 4", 4, 3, "b"), ("\"a\": 1\na: 2", 2, 1, "a"), ("标题: 1\n标题: 2", 2, 1, "标题"),
        ("a: |\n  b: 1\n  b: 2\nb: 3\na: 4", 5, 1, "a"),
        ("a:\n  c: 1\n  c: 2\nc: 9", 3, 3, "c"), ("a: 1\nx:\n  a: 5\na: 2", 4, 1, "a"),
        ("a: 1\r\nb: 2\r\na: 3\r\n", 3, 1, "a"),
    ])
    func tellsAKeyThatStandsTwice(_ text: String, _ line: Int, _ column: Int, _ key: String) throws {
        let problem = try #require(self.problem(text))
        #expect(problem.summary.contains("“\(key)”"))
        #expect(problem.range?.start == SourcePosition(line: line, column: column))
    }

    @Test func tellsAKeyThatStandsTwiceOnOneLine() throws {
        #expect(try #require(self.problem("x: 1\na: {b: 1, b: 2}")).range?.start.line == 2)
    }
}
