import Diagnostics
import Testing

@testable import Reading

/// A document that grows without end when it is read is refused before it does.
@Suite struct YAMLLimitsTests {
    private static func bomb(_ levels: Int, _ width: Int, last: (String) -> String) -> String {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...levels {
            let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        return text + last("a\(levels)")
    }

    private func isRefused(_ text: String) -> Bool {
        guard case .failure(let problem) = YAMLReader.read(text, path: "a.yaml") else { return false }
        return problem.diagnostic.id == .yamlSyntax
    }

    @Test(.timeLimit(.minutes(10))) func refusesAnAliasBomb() {
        #expect(isRefused(Self.bomb(9, 9) { _ in "" }))
        #expect(isRefused(Self.bomb(30, 9) { _ in "" }))
    }

    @Test(.timeLimit(.minutes(10))) func refusesAnAliasBombOfMappings() {
        var text = "a0: &a0 {k: v}\n"
        for level in 1...40 { text += "a\(level): &a\(level) {x: *a\(level - 1), y: *a\(level - 1)}\n" }
        #expect(isRefused(text))
    }

    /// Parsers compare keys to find doubles, so a key must not be a bomb either.
    @Test(.timeLimit(.minutes(10))) func refusesAnAliasBombInAKey() async {
        await #expect(processExitsWith: .success) {
            var text = "a0: &a0 [x, x]\n"
            for level in 1...24 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
            guard case .failure = YAMLReader.read(text + "? *a24\n: b\n? *a24\n: c\n", path: "a.yaml") else {
                fatalError("read")
            }
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 20_000), String(repeating: "- ", count: 20_000) + "x",
        String(repeating: "{a: ", count: 20_000),
        String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
        (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
    func refusesWhatIsNestedTooDeep(_ text: String) {
        #expect(isRefused(text))
    }

    @Test func readsWhatIsNestedAsPeopleNest() {
        let text = (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(!isRefused(text))
    }

    @Test func readsAliasesThatAreUsedWithMeasure() throws {
        let value = try YAMLReader.read("a: &x [1, 2]\nb: *x\nc: *x", path: "a.yaml").get()
        guard case .mapping(let pairs)? = value?.content, pairs.count == 3,
            case .sequence(let elements) = pairs[2].value.content
        else {
            Issue.record("not read")
            return
        }
        #expect(elements.count == 2)
    }
}
