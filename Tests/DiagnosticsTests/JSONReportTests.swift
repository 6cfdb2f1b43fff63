import Foundation
import Testing

@testable import Diagnostics

/// The shape that editors and scripts rely on.
@Suite struct JSONReportTests {
    private let diagnostic = Diagnostic(
        .brokenLink, at: SourceRange(path: "content/a.md", line: 3, column: 5, length: 4), "No “b.md”.",
        notes: [DiagnosticNote("Here.", at: .file("content/c.md")), DiagnosticNote("Bare.")], fixes: ["Write “c.md”."])

    private func text(_ diagnostics: [Diagnostic], published: Bool = false) throws -> String {
        try JSONReport(
            diagnostics, summary: ["warnings": 0, "errors": 1], leftOut: [(file: "content/d.md", reason: "draft")],
            published: published, output: "public/"
        ).text()
    }

    @Test func writesEveryPartUnderItsName() throws {
        #expect(
            try text([diagnostic]) == """
                {
                  "diagnostics" : [
                    {
                      "fixes" : [
                        "Write “c.md”."
                      ],
                      "id" : "broken-link",
                      "notes" : [
                        {
                          "place" : {
                            "file" : "content/c.md"
                          },
                          "text" : "Here."
                        },
                        {
                          "text" : "Bare."
                        }
                      ],
                      "place" : {
                        "column" : 5,
                        "endColumn" : 9,
                        "endLine" : 3,
                        "file" : "content/a.md",
                        "line" : 3
                      },
                      "rule" : "Every link inside the site must lead to a page or a file that the site has.",
                      "severity" : "error",
                      "summary" : "No “b.md”."
                    }
                  ],
                  "leftOut" : [
                    {
                      "file" : "content/d.md",
                      "reason" : "draft"
                    }
                  ],
                  "output" : "public/",
                  "published" : false,
                  "summary" : {
                    "errors" : 1,
                    "warnings" : 0
                  }
                }

                """)
    }

    @Test func leavesOutThePlaceOfTheSiteAsAWhole() throws {
        let text = try text([Diagnostic(.contentMissing, at: nil, "Nothing.")])
        #expect(!text.contains("\"place\""))
    }

    @Test func writesAnEmptyListWhereNothingIsWrong() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(text([], published: true).utf8)) as? [String: Any])
        #expect((object["diagnostics"] as? [Any])?.isEmpty == true)
        #expect(object["published"] as? Bool == true)
    }

    @Test(arguments: ["\u{1B}[31m", "a\"b\\c", "a\r\nb", "\u{0}", "网络 🚀", "\u{2028}"])
    func keepsAnyText(_ words: String) throws {
        let text = try text([Diagnostic(.unknownKey, at: .file(words), words, fixes: [words])])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let entry = try #require((object["diagnostics"] as? [[String: Any]])?.first)
        #expect(entry["summary"] as? String == words)
        #expect(entry["fixes"] as? [String] == [words])
        #expect((entry["place"] as? [String: Any])?["file"] as? String == words)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
}
