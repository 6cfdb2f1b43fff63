import Foundation
import Testing

/// A corrected figure keeps its former value, on the pages and in the data.
@Suite struct CorrectionTests {
    private static let files = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example\n",
        "content/stats/sources.yaml": """
        - id: first
          title: First report
          publisher: The Daily
          date: "2020-05-01"
          language: en
          tier: media
          document: first.txt
          sha256: \(String(repeating: "a", count: 64))
        - id: correction
          title: Correction
          publisher: The Daily
          date: "2020-05-04"
          language: en
          tier: media
          document: correction.txt
          sha256: \(String(repeating: "b", count: 64))
        """,
        "content/stats/metrics.yaml": """
        - id: arrests
          label: Arrests
          unit: arrests
          definition: People arrested.
          counting_rule: As reported.
        """,
        "content/stats/observations/all.yaml": """
        - id: 2020-arrests-first
          metric: arrests
          about: CN
          as_reported: 45,000 arrests
          value: 45000
          qualifier: exact
          period: "2020-04"
          source: first
          locator: 2
          rank: deprecated
          rank_reason: The newspaper corrected the number three days later.
          superseded_by: 2020-arrests
        - id: 2020-arrests
          metric: arrests
          about: CN
          as_reported: 4,500 arrests
          value: 4500
          qualifier: exact
          period: "2020-04"
          source: correction
          locator: 1
        """,
    ]

    @Test(arguments: ["2020-arrests-first", "2020-arrests"])
    func bothPagesShowWhatWasAndIsAndWhyAndWhen(_ id: String) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let output = try build(in: folder)
            let page = try String(contentsOf: output.appending(path: "stats/\(id)/index.html"), encoding: .utf8)
            let table = try #require(page.firstMatch(of: /<caption>What the figure was(?s:.*?)<\/table>/)).output
            for words in ["45,000 arrests", "4,500 arrests", "three days later", "4 May 2020"] {
                #expect(table.contains(words), "\(words)")
            }
        }
    }

    @Test func theDataKeepTheFormerValue() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let output = try build(in: folder)
            let csv = try String(contentsOf: output.appending(path: "data/observations.csv"), encoding: .utf8)
            let rows = CSVText.rows(csv)
            let former = try #require(rows.first { $0["id"] == "2020-arrests-first" })
            #expect(
                [former["value"], former["rank"], former["superseded_by"]] == ["45000", "deprecated", "2020-arrests"])
            #expect(rows.first { $0["id"] == "2020-arrests" }?["value"] == "4500")
        }
    }

    @Test func everyPairStandsInTheComparisons() throws {
        try #require(Report.build?.status == 0)
        let bytes = try Data(contentsOf: Report.output.appending(path: "data/comparisons.json"))
        let file = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let pairs = try #require(file["pairs"] as? [[String: Any]])
        let count = Report.observations.count
        #expect(file["complete"] as? Bool == true && pairs.count == count * (count - 1) / 2)
        for pair in pairs {
            #expect(["full", "meaningful", "conceptual", "none"].contains(pair["grade"] as? String ?? ""))
            #expect((pair["reasons"] as? [String])?.isEmpty == false)
        }
        let grades = Set(pairs.compactMap { $0["grade"] as? String })
        #expect(grades.isSuperset(of: ["meaningful", "conceptual", "none"]))
    }

    private func build(in folder: URL) throws -> URL {
        for (path, text) in Self.files {
            let location = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: location)
        }
        let result = try Sitegen.run(["build", "--strict"], in: folder)
        #expect(result.status == 0, "\(result.errors)")
        return folder.appending(path: "public")
    }
}
