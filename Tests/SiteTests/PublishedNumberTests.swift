import Foundation
import Testing

/// The numbers on the pages are those of data/observations.csv.
@Suite struct PublishedNumberTests {
    /// A `<data>` element.
    struct Number: Equatable {
        /// The figure it stands for: the one it links to, or the page's own.
        let figure: String?
        let value: String
        let words: String
    }

    @Test func everyNumberIsThatOfItsFigure() throws {
        let rows = try figures()
        var count = 0
        for (path, html) in Report.pages {
            for problem in problems(in: html, at: path, rows) { Issue.record("\(problem)") }
            count += numbers(in: html, at: path).count
        }
        #expect(count > 500)
    }

    @Test func everyFigureWithAValueStandsOnItsPageAndInTheList() throws {
        for (id, row) in try figures() where row["value"]?.isEmpty == false {
            for path in ["stats/\(id)/index.html", "stats/index.html"] {
                let html = try #require(Report.pages[path])
                let own = numbers(in: html, at: path).filter { $0.figure == id }.map(\.value)
                #expect(own.contains(row["value"] ?? ""), "\(path)")
            }
        }
    }

    @Test func theMatrixHasTheFiguresOfEveryCampaignThatStand() throws {
        let html = try #require(Report.pages["compare/index.html"])
        let shown = Set(numbers(in: html, at: "compare/index.html").compactMap(\.figure))
        let reported = try figures().filter {
            $0.value["value"]?.isEmpty == false && $0.value["campaign"] != "" && $0.value["rank"] != "deprecated"
        }
        try #require(!reported.isEmpty)
        for id in reported.keys { #expect(shown.contains(id), "\(id) is not in the matrix") }
    }

    @Test func aWrongNumberIsSeen() throws {
        let rows = try figures()
        let id = "2019-suspects-arrested"
        let good =
            "<a class=\"words\" href=\"../\(id)/index.html\"><data value=\"60000\">over 60,000 suspects</data></a>"
        let path = "stats/other/index.html"
        #expect(problems(in: good, at: path, rows).isEmpty)
        for bad in [
            good.replacing("value=\"60000\"", with: "value=\"60001\""), good.replacing("over 60", with: "over 61"),
            good.replacing(id, with: "2019-no-such"), good.replacing("href", with: "title"),
        ] {
            #expect(problems(in: bad, at: path, rows).count == 1, "\(bad)")
        }
    }

    private func figures() throws -> [String: [String: String]] {
        try #require(Report.observations.count > 70)
        return Dictionary(
            Report.observations.map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func problems(in html: String, at path: String, _ rows: [String: [String: String]]) -> [String] {
        numbers(in: html, at: path).compactMap { number in
            guard let id = number.figure, let row = rows[id] else {
                return "\(path): \(number.words) is the number of no figure"
            }
            let equivalents = (row["equivalent_value"] ?? "").split(separator: ";").map(String.init)
            guard number.value == row["value"] || equivalents.contains(number.value) else {
                return "\(path): \(id) has the value \(number.value), and \(row["value"] ?? "") in the table"
            }
            let digits = number.words.filter(\.isNumber)
            let reported = ((row["as_reported"] ?? "") + (row["equivalent_as_reported"] ?? "")).filter(\.isNumber)
            // An equivalent's words may stand in the page only.
            guard digits.isEmpty || reported.contains(digits) || equivalents.contains(number.value) else {
                return "\(path): \(number.words) is not what \(id) says: \(row["as_reported"] ?? "")"
            }
            return nil
        }
    }

    private func numbers(in html: String, at path: String) -> [Number] {
        let own = path.wholeMatch(of: /stats\/([^\/]+)\/index\.html/).map { String($0.1) }
        var link: String?
        var numbers: [Number] = []
        for match in html.matches(of: /<(\/a)>|<a\s([^>]*)>|<data value="([^"]*)">([^<]*)<\/data>/) {
            if match.1 != nil {
                link = nil
            } else if let attributes = match.2 {
                link = attributes.firstMatch(of: /href="([^"]*)"/).map { String($0.1) } ?? ""
            } else if let value = match.3, let words = match.4 {
                let isOwn = link.map { $0.hasPrefix("#") || $0.hasPrefix("index.html") } ?? true
                let target = link?.firstMatch(of: /([a-z0-9-]+)\/index\.html$/).map { String($0.1) }
                numbers.append(Number(figure: isOwn ? own : target, value: String(value), words: String(words)))
            }
        }
        return numbers
    }
}
