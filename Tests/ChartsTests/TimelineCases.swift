import Evidence

@testable import Charts

/// Timelines that the tests draw, by name.
enum TimelineCases {
    typealias Entry = TimelineDrawing.Entry

    static func entry(_ name: String, _ lane: TimelineDrawing.Lane, _ period: String?) throws -> Entry {
        Entry(name: name, lane: lane, period: try period.map { try EDTF($0) })
    }

    static func drawing(_ entries: [Entry], within: String? = nil) throws -> TimelineDrawing {
        TimelineDrawing(
            entries: entries, title: "Timeline", description: "What happened when.",
            within: try within.map { try EDTF($0) })
    }

    /// One drawing for each way in which a date can be written: a campaign, an event and a publication of that date,
    /// and something plain to see it against.
    static let ends: [(name: String, period: String)] = [
        ("day", "2019-11-14"), ("day-uncertain", "2019-05-25?"), ("day-approximate", "2019-05-25~"),
        ("day-both", "2019-05-25%"), ("month", "2019-03"), ("month-uncertain", "2019-03?"), ("year", "2019"),
        ("year-approximate", "2019~"), ("year-uncertain", "2019?"), ("year-both", "2019%"), ("season", "2019-22"),
        ("decade", "201X"), ("month-unspecified", "2019-XX"), ("days", "2019-03-04/2019-08-09"),
        ("months", "2019-02/2019-10"), ("years", "2018/2020"), ("soft", "2019-02~/2019-10~"),
        ("soft-end-uncertain-start", "2019-02?/2019-10~"), ("end-unknown", "2019-02/"), ("start-unknown", "/2019-10"),
        ("end-open", "2019-02/.."), ("start-open", "../2019-10"), ("end-unknown-uncertain", "2019-05-25?/"),
    ]

    static func end(_ period: String) throws -> TimelineDrawing {
        try drawing([
            entry("The campaign", .campaign, period), entry("The event", .event, period),
            entry("The publication", .publication, period), entry("A plain one", .event, "2018-06/2020-06"),
        ])
    }

    /// The timeline of a report on campaigns against crime on networks.
    static func report() throws -> TimelineDrawing {
        try drawing([
            entry("Cyberspace Management 2018", .campaign, "2018-02/"),
            entry("Three-year campaign against organized crime", .campaign, "2018/2020"),
            entry("Campaign to clean up the internet, 2019", .campaign, "2019-01/2019-12"),
            entry("Operation against organized crime in cyberspace", .campaign, "2022?/"),
            entry("Launch of the three-year campaign against organized crime", .event, "2018"),
            entry("Start of Cyberspace Management 2018", .event, "2018-02"),
            entry("Gambling ring broken up in Guangdong", .event, "2018?"),
            entry("Gambling gangs using QQ and WeChat broken up", .event, "2018?"),
            entry("Statistics of the 2018 action released", .event, "2018-09?"),
            entry("Launch of the 2019 campaign to clean up the internet", .event, "2019-01"),
            entry("Loan-scam case in Qitaihe", .event, "2019-05-25?/"),
            entry("Cases connected with the dark web", .event, "2019"),
            entry("Nationwide action against loan-app gangs", .event, "2019-09/"),
            entry("WeChat plug-in case in Guangzhou", .event, "2019?"),
            entry("Telecom-fraud suspects flown back from the Philippines", .event, "2019-11-14"),
            entry("News conference on the 2019 campaign", .event, "2019-11-14"),
            entry("Platforms for warning of false lending and linking blackmail cases", .event, nil),
            entry("Ministry presents figures on the three-year campaign", .event, "2020-12-24"),
            entry("Rectification of the information network and other industries", .event, "2021-07?/"),
            entry("Half-year results against loan-fraud gangs", .event, "2022-01?/2022-06?"),
            entry("Launch of the operation against organized crime in cyberspace", .event, "2022?"),
            entry("Meeting on the special action against internet-related crimes", .event, "2023-02-16?"),
            entry("Chinese initiative against cybercrime hailed a success", .publication, "2018-09-10"),
            entry("Internet crime crackdown leads to 60,000 arrests", .publication, "2019-11-15"),
            entry("3-year campaign against organized crime nets 17,000 suspects", .publication, "2020-12-24"),
            entry(
                "[Untitled report on an 18-month operation against organized crime in cyberspace]", .publication,
                "2022?"),
            entry(
                "The Ministry of Public Security deploys and promotes a special action to combat and punish cyber crimes",
                .publication, "2023-02-16?"),
        ])
    }

    /// Inputs that no report should have, and some will.
    static func nasty() throws -> [(name: String, drawing: TimelineDrawing)] {
        let chinese = String(repeating: "公安部部署推进打击整治网络犯罪专项行动", count: 8)
        let lanes = TimelineDrawing.Lane.allCases
        return [
            ("empty", try drawing([])),
            ("one day", try drawing([entry("Day", .event, "2019-11-14")])),
            ("one day's time", try drawing([entry("Time", .publication, "2019-12-31T23:59:59Z")])),
            (
                "2,000 years",
                try drawing([
                    entry("Begin", .event, "0001"), entry("End", .event, "2000-12-31"),
                    entry("Middle", .campaign, "09XX"), entry("Long", .campaign, "0476/1453-05-29"),
                ])
            ),
            (
                "negative years",
                try drawing([
                    entry("Rome", .event, "-0752~"), entry("Ides", .event, "-0043-03-15"),
                    entry("Empire", .campaign, "-0026/0476"), entry("Sack", .event, "0410"),
                ])
            ),
            (
                "very long years",
                try drawing([entry("Old", .event, "Y-170000000002"), entry("New", .event, "Y170000000002")])
            ),
            ("all undated", try drawing((1...30).map { try entry("Number \($0) has no date", lanes[$0 % 3], nil) })),
            (
                "one day 50 times",
                try drawing((1...50).map { try entry("Report \($0) of the day", lanes[$0 % 3], "2019-11-14") })
            ),
            (
                "one open year 50 times",
                try drawing((1...50).map { try entry("Report \($0)", .event, "20\($0 + 10)?/..") })
            ),
            (
                "long Chinese names",
                try drawing([
                    entry(chinese, .campaign, "2019/.."), entry(chinese, .event, "2019-11-14"),
                    entry(chinese, .publication, "2021-11?"), entry(chinese, .event, nil),
                ])
            ),
            (
                "long words and control characters",
                try drawing([
                    entry(String(repeating: "W", count: 900), .event, "2019-11-14~"),
                    entry("a\u{0}\u{8}\u{B}<b>&\"c\"\n\n\u{FFFE}\td", .campaign, "2019~/2020%"),
                    entry("", .publication, "2020"), entry(String(repeating: "é", count: 900), .campaign, nil),
                ])
            ),
            (
                "outside the stretch",
                try drawing(
                    [
                        entry("Through", .campaign, "2010/2030"), entry("Before", .event, "2001"),
                        entry("Ends in it", .event, "2015/2019-03"), entry("Not known how far", .event, "2010/"),
                        entry("Nor since when", .event, "/2031"), entry("None", .event, nil),
                    ], within: "2019-01/2019-06")
            ),
            (
                "all at the edges",
                try drawing(
                    lanes.flatMap { lane in
                        try ["2019-01-01~", "2019-01?/2019-12?", "/2019-12", "2019-01/..", "2019-12-31%", "../2019-02"]
                            .map { (period: String) in
                                try entry("At the very edge of the image, \(period)", lane, period)
                            }
                    })
            ),
            ("1,000 entries", try many(1000)),
            ("1,000 campaigns", try drawing((0..<1000).map { try entry("C\($0)", .campaign, "\(1000 + $0)/..") })),
            ("61 entries", try many(61)), ("150 entries", try many(150)), ("260 entries", try many(260)),
            ("the report", try report()),
        ]
    }

    /// Spread over 20 years by a step that hits every month.
    static func many(_ count: Int) throws -> TimelineDrawing {
        let lanes: [TimelineDrawing.Lane] = [.event, .publication, .event, .publication, .event, .campaign]
        return try drawing(
            (0..<count).map { index in
                let month = String(index * 7 % 12 + 101).suffix(2)
                let day = String(index * 11 % 28 + 101).suffix(2)
                let year = 2001 + index * 13 % 20
                let dates: [String?] = [
                    "\(year)-\(month)-\(day)", "\(year)-\(month)", "\(year)?", "\(year)-\(month)/", nil,
                ]
                return try entry("Entry number \(index) of many", lanes[index % 6], dates[index % 5])
            })
    }
}
