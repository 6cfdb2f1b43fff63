import Diagnostics
import Foundation
import Testing

/// Every message that a site of Tests/Fixtures/sites provokes is told in plain words; no check is without such a site.
@Suite struct MessageWordingTests {
    private static func told(_ name: String) throws -> [ToldDiagnostic] {
        ToldDiagnostic.all(
            in: try String(
                contentsOf: Workshop.fixtures.appending(path: "sites/\(name)/expected-diagnostics.txt"), encoding: .utf8
            ))
    }

    @Test func isPlainInEveryMessage() throws {
        var problems: Set<String> = []
        var ids: Set<String> = []
        for name in Workshop.cases(in: "sites") {
            for message in try Self.told(name) {
                ids.insert(message.id)
                problems.formUnion(
                    MessageRules.problems(of: message).map { "\(message.id): “\(message.summary)” \($0)" })
            }
        }
        #expect(problems.isEmpty, "\(problems.sorted().joined(separator: "\n"))")
        #expect(Set(DiagnosticID.allCases.map(\.rawValue)).subtracting(ids) == [])
    }

    @Test(arguments: DiagnosticID.allCases)
    func statesARuleOfItsOwn(_ id: DiagnosticID) {
        #expect(id.rule.count <= 120 && id.rule.hasSuffix(".") && !id.rule.hasSuffix(".."))
        let others = DiagnosticID.allCases.filter { $0 != id && $0.rule == id.rule }
        #expect(others == [])
    }

    private static func message(
        _ summary: String = "“arests” is the id of no metric.", rule: String = "A rule.",
        fix: String? = "Write “arrests”."
    ) -> ToldDiagnostic? {
        let help = fix.map { "\n   = help: \($0)" } ?? ""
        return ToldDiagnostic.all(in: "error[x]: \(summary)\n  --> a:1:1\n   = rule: \(rule)\(help)\n").first
    }

    /// The rules can be broken, each of them.
    @Test(arguments: [
        (message("the value is wrong."), "begins neither"), (message("Nothing here"), "is no sentence"),
        (message("Cannot decode this."), "says “decod”"), (message("The token is wrong."), "says “token”"),
        (message("This is null."), "says “null”"), (message(rule: "Follows RFC 4180."), "says “rfc”"),
        (message(fix: nil), "does not say what to do"), (message(fix: "The ids stand elsewhere."), "does not instruct"),
        (message(fix: "Correct"), "does not instruct"), (message(rule: "A rule"), "has a rule that is no sentence"),
        (message(String(repeating: "Word ", count: 25) + "end."), "is too long"),
        (message("“x” is wrong.."), "is not put together well"), (message("“” is no key."), "is not put together well"),
    ])
    func findsWhatIsNotPlain(_ message: ToldDiagnostic?, _ problem: String) throws {
        let problems = MessageRules.problems(of: try #require(message))
        #expect(problems.contains { $0.hasPrefix(problem) }, "\(problems)")
    }

    @Test(arguments: [
        message(), message("“null” is no value of “qualifier”."), message(fix: "Did you mean “arrests”?"),
        message(fix: "If both are there, write “a”."), message("content/a.md has no heading “b”."),
        message(rule: "“tier” is one of: a, b."), message("<div …> is left out."),
    ])
    func findsNothingInWhatIsPlain(_ message: ToldDiagnostic?) throws {
        #expect(MessageRules.problems(of: try #require(message)) == [])
    }
}
