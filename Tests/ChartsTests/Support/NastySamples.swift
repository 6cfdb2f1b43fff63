import Foundation

@testable import Charts

/// Rows and parts that a layout is likely to break on.
enum NastySamples {
    static let all: [Sample] =
        rows.flatMap { name, rows in
            [
                Sample("bars-\(name)", .bars(BarChart(title: name, unit: "suspects", rows: rows))),
                Sample("dots-\(name)", .dots(DotChart(title: name, unit: "suspects", rows: rows))),
                Sample("chinese-\(name)", .bars(BarChart(title: name, unit: "名", rows: rows, style: .chinese))),
                Sample("multiples-\(name)", .multiples(panels(rows))),
            ]
        } + parts.map { Sample("parts-\($0.0)", .parts(PartChart(title: $0.0, whole: $0.1))) }
        + changes.enumerated().map { Sample("change-\($0.offset)", .change($0.element)) } + Samples.all

    static let word = String(repeating: "unbreakable", count: 12)

    static let rows: [(String, [ChartRow])] = [
        ("none", []),
        ("empty-strings", [ChartRow(name: "", detail: "", words: "", mark: .exact(5))]),
        ("long-word", [ChartRow(name: word, detail: word, words: word, mark: .from(60_000))]),
        (
            "markup",
            [ChartRow(name: "<b>&\"'\n\u{1}\u{FFFE}", detail: "a\tb  c", words: "5 < 6 & 7", mark: .about(7))]
        ),
        ("full-width", [ChartRow(name: String(repeating: "净网专项行动", count: 9), words: "超过六万名犯罪嫌疑人", mark: .from(6))]),
        ("faces", [ChartRow(name: "👩‍👩‍👧‍👦 e\u{301}", words: String(repeating: "👩‍👩‍👧‍👦", count: 30), mark: .exact(1))]),
        ("outlier", every { [1, Decimal(1_000_000_000_000_000), 30][$0 % 3] }),
        ("fractions", every { [0.01, 0.07, 1.56][$0 % 3] }),
        ("negative", every { [-86, 12, -0.5, 0][$0 % 4] }),
        ("all-negative", every { [-86, -12][$0 % 2] }),
        ("zeros", every { _ in 0 }),
        ("not-a-number", every { _ in .nan }),
        ("millions", every { [829_000_000, 204_000_000, 1_531][$0 % 3] }),
        ("just-over", every { [100_001, 60_000, 99_999][$0 % 3] }),
        (
            "missing",
            [
                ChartRow(
                    name: "Campaign", words: "",
                    mark: .missing("The period is not made of whole months, so there is no rate per month. \(word)")),
                ChartRow(name: "Other", words: "12", mark: .exact(12)),
            ]
        ),
        ("missing-only", [ChartRow(name: "Campaign", detail: "2019", words: "", mark: .missing("withheld"))]),
        ("real", (0..<12).map { longRows[$0 % longRows.count] }),
    ]

    private static let longRows = Samples.suspects.rows + Samples.longWords

    /// Each kind of mark in turn, twelve rows in all.
    private static func every(_ value: (Int) -> Decimal) -> [ChartRow] {
        (0..<12).map { index in
            let value = value(index)
            let marks: [ChartMark] = [
                .exact(value), .from(value), .upTo(value), .about(value),
                .between(min(value, value * 2), max(value, value * 2)),
            ]
            return ChartRow(
                name: "Campaign number \(index)", detail: "January to October 2019",
                words: NumberStyle.english.text(value), mark: marks[index % marks.count])
        }
    }

    /// Twelve rows at the most, over three panels.
    private static func panels(_ rows: [ChartRow]) -> SmallMultiples {
        let rows = Array(rows.prefix(4))
        return SmallMultiples(
            title: "Panels",
            panels: [
                SmallMultiples.Panel(title: "One", unit: "cases", rows: rows),
                SmallMultiples.Panel(title: word, unit: word, rows: rows.reversed()),
                SmallMultiples.Panel(title: "A title that is a good deal longer", unit: "", rows: rows),
            ])
    }

    static let parts: [(String, Part)] = [
        ("alone", Part(name: "Whole", words: "12", mark: .exact(12))),
        ("zero", part("Whole", .exact(0), [part("Part", .exact(0))])),
        ("missing-whole", part("Whole", .missing("not reported"), [part("Part", .exact(3))])),
        ("missing-part", part("Whole", .exact(30), [part("Part", .missing("not reported \(word)"))])),
        ("too-much", part("Whole", .exact(30), [part("One", .exact(20)), part("Two", .from(20))])),
        ("tiny", part("Whole", .from(1_000_000), [part("One", .about(1)), part("Two", .upTo(2))])),
        ("almost-all", part("Whole", .about(100), [part("One", .from(97))])),
        (
            "deep",
            part(word, .from(100), [part("One", .exact(40), [part("Two", .between(10, 20), [part(word, .exact(3))])])])
        ),
        ("negative", part("Whole", .exact(-5), [part("Part", .exact(-3))])),
    ]

    private static func part(_ name: String, _ mark: ChartMark, _ parts: [Part] = []) -> Part {
        Part(name: name, detail: "January to October 2019", words: "over 60,000 suspects", mark: mark, parts: parts)
    }

    static let changes: [ChangeChip] = [
        ChangeChip(change: .exact(-86), words: word),
        ChangeChip(change: .exact(1_234_567), words: ""),
        ChangeChip(change: .exact(0), words: "no change"),
        ChangeChip(change: .between(-5, 5), words: "between minus five and five percent"),
        ChangeChip(change: .missing("not reported"), words: "not reported"),
        ChangeChip(change: .exact(.nan), words: "nothing"),
    ]
}
