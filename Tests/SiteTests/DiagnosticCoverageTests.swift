import Diagnostics
import Foundation
import Testing

/// No diagnostic without a site that provokes it.
@Suite struct DiagnosticCoverageTests {
    @Test(arguments: DiagnosticID.allCases)
    func standsInTheMessagesOfASite(_ id: DiagnosticID) throws {
        let texts = try Workshop.cases(in: "sites").map { name in
            try String(
                contentsOf: Workshop.fixtures.appending(path: "sites/\(name)/expected-diagnostics.txt"), encoding: .utf8
            )
        }
        #expect(
            texts.contains { $0.contains("[\(id.rawValue)]") },
            "no site of Tests/Fixtures/sites provokes \(id.rawValue)")
    }

    @Test func rulesAreSentences() {
        for id in DiagnosticID.allCases {
            #expect(id.rule.hasSuffix("."), "\(id.rawValue)")
            #expect(id.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id.rawValue)")
        }
    }
}
