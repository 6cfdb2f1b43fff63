import Foundation
import Testing

/// public/data/observations.csv, read back.
@Suite struct ObservationTableTests {
    static let promisedColumns = """
        id,campaign,about,metric,as_reported,value,lower_bound,upper_bound,qualifier,unit,equivalent_value,\
        equivalent_unit,period,period_start,period_end,period_basis,part_of,source,source_document,paragraph,rank,\
        status,missing,comment,url
        """
    static let documents: Set<String> = [
        "000_690da6ce79a76067.txt", "001_2a9885b75016bf37.txt", "002_fdf5ece16859554f.txt",
        "003_0a8642fc7c75baf2.txt", "004_2f0185ac2f479ceb.txt",
    ]

    @Test func beginsWithThePromisedColumns() throws {
        try #require(Report.build?.status == 0)
        let text = try String(contentsOf: Report.output.appending(path: "data/observations.csv"), encoding: .utf8)
        #expect(text.hasPrefix(Self.promisedColumns + ","))
        let records = CSVText.records(text)
        #expect(records.allSatisfy { $0.count == records[0].count })
    }

    @Test func hasEachFigureOnce() throws {
        let ids = Report.observations.compactMap { $0["id"] }
        try #require(ids.count > 70)
        #expect(Set(ids).count == ids.count)
        for row in Report.observations {
            #expect(row["url"] == "https://report.example/stats/\(row["id"] ?? "")/")
        }
    }

    @Test func everyFigureComesFromOneOfTheFiveDocuments() {
        let used = Set(Report.observations.compactMap { $0["source_document"] })
        #expect(used == Self.documents)
    }

    @Test func boundsAgreeWithValueAndQualifier() throws {
        try #require(!Report.observations.isEmpty)
        for row in Report.observations {
            let name = row["id"] ?? ""
            let value = row["value"] ?? ""
            let bounds = [row["lower_bound"] ?? "", row["upper_bound"] ?? ""]
            guard row["missing"]?.isEmpty == true else {
                #expect(value.isEmpty && bounds == ["", ""] && row["qualifier"] == "", "\(name)")
                continue
            }
            switch row["qualifier"] {
            case "exact": #expect(bounds == [value, value] && !value.isEmpty, "\(name)")
            case "more-than", "at-least": #expect(bounds == [value, ""] && !value.isEmpty, "\(name)")
            case "less-than", "at-most", "almost": #expect(bounds == ["", value] && !value.isEmpty, "\(name)")
            case "about": #expect(bounds == ["", ""] && !value.isEmpty, "\(name)")
            case "between":
                let lower = try #require(Decimal(string: bounds[0]))
                let upper = try #require(Decimal(string: bounds[1]))
                #expect(lower < upper && value.isEmpty, "\(name)")
            default: Issue.record("\(name) has the qualifier \(row["qualifier"] ?? "nothing")")
            }
            #expect(value.isEmpty || value.wholeMatch(of: /-?\d+(\.\d+)?/) != nil, "\(name): \(value)")
        }
    }

    @Test func referencesHold() {
        let ids = Set(Report.observations.compactMap { $0["id"] })
        for row in Report.observations {
            let others = [row["part_of"] ?? ""] + (row["contradicts"] ?? "").split(separator: ";").map(String.init)
            for other in others where !other.isEmpty { #expect(ids.contains(other), "\(other)") }
            #expect((Int(row["paragraph"] ?? "") ?? 0) > 0)
            if let start = row["period_start"], let end = row["period_end"], !start.isEmpty, !end.isEmpty {
                #expect(start <= end)
            }
        }
    }

    @Test func theContradictionAndTheMisprintAreThere() throws {
        let rows = Dictionary(
            Report.observations.map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let lead = try #require(rows["2018-people-arrested-lead"])
        let overall = try #require(rows["2018-suspects-arrested-overall"])
        #expect([lead["value"], overall["value"]] == ["33000", "7000"])
        #expect(lead["contradicts"] == "2018-suspects-arrested-overall" && lead["status"] == "disputed")
        let misprint = try #require(rows["2018-messages-removed"])
        #expect([misprint["value"], misprint["status"]] == ["1.56", "suspected-misprint"])
        #expect(misprint["suspected_reading"]?.isEmpty == false)
    }

    /// The documents are not part of the package; where they are not beside it, this says so.
    @Test func wordsStandInTheParagraphThatIsNamed() throws {
        guard let folder = Report.documents else {
            print("The five documents are not beside this checkout; the words of figures were not held against them.")
            return
        }
        let texts = try Dictionary(
            uniqueKeysWithValues: Self.documents.map { name in
                (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            })
        for row in Report.observations where row["missing"]?.isEmpty == true {
            let lines = try #require(texts[row["source_document"] ?? ""]).split(separator: "\n").filter {
                !$0.allSatisfy(\.isWhitespace)
            }
            let number = try #require(Int(row["paragraph"] ?? ""))
            try #require(number <= lines.count)
            #expect(folded(lines[number - 1]).contains(folded(row["as_reported"] ?? "")), "\(row["id"] ?? "")")
        }
    }

    private func folded(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
