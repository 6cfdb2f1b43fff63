import Diagnostics
import Testing

@testable import Reading

/// CSV after RFC 4180, each field with its place.
@Suite struct CSVReaderTests {
    /// Each row as `name=text@line:column`, without fields that are empty.
    private func rows(_ text: String) -> [[String]] {
        func fields(_ value: YAMLValue, _ prefix: String) -> [String] {
            guard case .mapping(let pairs) = value.content else { return ["not a mapping"] }
            return pairs.flatMap { key, value -> [String] in
                switch value.content {
                case .scalar(let text):
                    ["\(prefix)\(key.name)=\(text)@\(value.range.start.line):\(value.range.start.column)"]
                case .mapping: fields(value, "\(prefix)\(key.name)/")
                default: []
                }
            }
        }
        return CSVReader.read(text, path: "a.csv").rows.map { fields($0, "") }
    }

    private func problems(_ text: String) -> [String] {
        CSVReader.read(text, path: "a.csv").diagnostics.map {
            "\($0.id.rawValue)@\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
        }
    }

    @Test(arguments: [
        ("id,b\nx,y\n", [["id=x@2:1", "b=y@2:3"]]), ("id,b\r\nx,y\r\n", [["id=x@2:1", "b=y@2:3"]]),
        ("id,b\nx,y", [["id=x@2:1", "b=y@2:3"]]),
        ("id,b\nx,\n", [["id=x@2:1"]]), ("id,b\nx,", [["id=x@2:1"]]), ("id,b\n,y", [["b=y@2:2"]]), ("id,b\n,\n", [[]]),
        ("id,b\n\nx,y\n\n\n", [["id=x@3:1", "b=y@3:3"]]), ("id,b\r\n\r\nx,y\r\n", [["id=x@3:1", "b=y@3:3"]]),
        ("id,b\n\"x\",\"y, z\"\n", [["id=x@2:1", "b=y, z@2:5"]]),
        ("id,b\n\"x \"\"q\"\" y\",z\n", [["id=x \"q\" y@2:1", "b=z@2:13"]]),
        ("id,b\n\"x\ny\",z\nv,w", [["id=x\ny@2:1", "b=z@3:4"], ["id=v@4:1", "b=w@4:3"]]),
        ("id,b\r\n\"x\r\ny\",z\r\n", [["id=x\r\ny@2:1", "b=z@3:4"]]), ("id,b\nx,\"\"\n", [["id=x@2:1"]]),
        ("id,b\n网络,打击\n", [["id=网络@2:1", "b=打击@2:4"]]),
        ("id,b\n网络,\"打,击\"\r\n", [["id=网络@2:1", "b=打,击@2:4"]]), ("id,b\n😀,y\n", [["id=😀@2:1", "b=y@2:3"]]),
        ("id,b\nx , y\n", [["id=x @2:1", "b= y@2:4"]]),
        ("id,b\nnull,~\n", [["id=null@2:1", "b=~@2:6"]]), ("id,b\n5' 6\",y\n", [["id=5' 6\"@2:1", "b=y@2:7"]]),
        ("\"id\",\"b\"\nx,y\n", [["id=x@2:1", "b=y@2:3"]]),
        ("id\nx\ny\n", [["id=x@2:1"], ["id=y@3:1"]]), ("id,b\n", []), ("", []), ("\n\n", []),
        ("s.a,id,s.b\n1,x,2\n", [["id=x@2:3", "s/a=1@2:1", "s/b=2@2:5"]]), ("id,s.a,s.b\nx,,\n", [["id=x@2:1"]]),
        ("id,s.a.b\nx,1\n", [["id=x@2:1", "s/a.b=1@2:3"]]),
    ])
    func readsRows(_ text: String, _ expected: [[String]]) {
        #expect(rows(text) == expected)
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        ("id,b\nx\n", ["csv-field-count@2:1"]), ("id,b\nx,y,z\n", ["csv-field-count@2:5"]),
        ("id,b\nx,y\n网,络,犯,罪\n", ["csv-field-count@3:5"]),
        ("id,b\nx,y,\n", ["csv-field-count@2:5"]),
        ("id,b\nx\ny\nz,w\n", ["csv-field-count@2:1", "csv-field-count@3:1"]),
        ("id,b\n\"x,y\nz,w\n", ["csv-syntax@2:1"]), ("id,b\nx,\"", ["csv-syntax@2:3"]),
        ("id,b\n\"x\" y,z\n", ["csv-syntax@2:4"]),
        ("id,b\n\"x\"y\",z\n", ["csv-syntax@2:4"]), ("id,b\n  \n", ["csv-field-count@2:1"]),
        ("id,b,id\nx,y,z\n", ["csv-syntax@1:6"]),
        ("id;b\nx;y\n", ["csv-syntax@1:1"]), ("\"id\n", ["csv-syntax@1:1"]),
    ])
    func tellsWhatIsNotCSV(_ text: String, _ expected: [String]) {
        #expect(problems(text) == expected)
    }

    /// A row that is told of is left out; the others are read.
    @Test func readsTheRowsAroundAMistake() {
        #expect(rows("id,b\nx,y\nz\nv,\"w\"u\na,b\n") == [["id=x@2:1", "b=y@2:3"], ["id=a@5:1", "b=b@5:3"]])
    }

    /// Nothing vanishes without a word: a file of the old Mac's line ends is read, or told of.
    @Test func losesNoRowsOfOtherLineEnds() {
        let text = "id,b\rx,y\rv,w\r"
        #expect(rows(text).count == 2 || !problems(text).isEmpty)
        #expect(rows("id,b\nx,one\rtwo\n") != [["id=x@2:1", "b=onetwo@2:3"]])
    }

    @Test func endsARangeAfterTheField() throws {
        let row = try #require(CSVReader.read("id,b\n\"网,络\",yy\n", path: "a.csv").rows.first)
        guard case .mapping(let pairs) = row.content else {
            Issue.record("no mapping")
            return
        }
        #expect(pairs.map { $0.value.range.end.column - $0.value.range.start.column } == [5, 2])
        #expect(pairs.map(\.key.range.start.column) == [1, 4])
    }

    @Test(.timeLimit(.minutes(10))) func readsALongFile() {
        let text = "id,b\n" + String(repeating: "x,\"a \"\"b\"\"\nc\"\n", count: 20_000)
        let (rows, problems) = CSVReader.read(text, path: "a.csv")
        #expect(rows.count == 20_000 && problems.isEmpty)
    }
}
