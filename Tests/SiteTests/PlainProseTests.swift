import Evidence
import Foundation
import Testing

@testable import Checking

/// What kind of number each number of a text is; all but figures and small ones stand for themselves.
@Suite struct PlainProseTests {
    @Test(arguments: cases(figures))
    func areFiguresWhereSomethingIsCounted(_ text: String, _ kinds: String) {
        #expect(Self.kinds(text) == kinds)
    }

    @Test(arguments: cases(dates))
    func areDatesYearsAndTimes(_ text: String, _ kinds: String) {
        #expect(Self.kinds(text) == kinds)
    }

    @Test(arguments: cases(parts))
    func arePartsOfLawsAndTextsAndNames(_ text: String, _ kinds: String) {
        #expect(Self.kinds(text) == kinds)
    }

    @Test(arguments: cases(small))
    func areSmallInLetters(_ text: String, _ kinds: String) {
        #expect(Self.kinds(text) == kinds)
    }

    @Test(arguments: cases(chinese))
    func areToldApartInChinese(_ text: String, _ kinds: String) {
        #expect(Self.kinds(text) == kinds)
    }

    /// "45 figure, 2019 year".
    private static func kinds(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        return ReportedWords.numbers(in: text).map { number in
            let written = scalars[number.offset..<number.offset + number.length]
            return "\(String(String.UnicodeScalarView(written))) \(PlainProse.kind(of: number, in: scalars).rawValue)"
        }.joined(separator: ", ")
    }

    /// Text and kinds, on one line with `->` between them.
    private static func cases(_ table: String) -> [(String, String)] {
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: "->", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    private static let figures = """
        They arrested 45 people. -> 45 figure
        They arrested forty-five people. -> forty-five figure
        five hundred people -> five hundred figure
        three million messages -> three million figure
        half a million -> half a million figure
        eighteen months -> eighteen figure
        five percent -> five figure
        five yuan -> five figure
        1,600 websites -> 1,600 figure
        They closed 1600 websites. -> 1600 figure
        arrested 2000 people -> 2000 figure
        $2000 -> 2000 figure
        1600 yuan -> 1600 figure
        1999% -> 1999 figure
        2300 -> 2300 figure
        £1.5m -> 1.5m figure
        500k accounts -> 500k figure
        12.5bn -> 12.5bn figure
        5x more -> 5 figure
        45km -> 45 figure
        45 km -> 45 figure
        10GB -> 10 figure
        10-year sentence -> 10 figure
        1/3 of them -> 1/3 figure
        45/50 -> 45/50 figure
        16/17 -> 16/17 figure
        and 1600 websites -> 1600 figure
        45, 46 and 47 -> 45 figure, 46 figure, 47 figure
        45-50 people -> 45-50 figure
        (45 people) -> 45 figure
        (45) -> 45 figure
        "45" -> 45 figure
        x=45 -> 45 figure
        total:45 -> 45 figure
        -45 -> -45 figure
        In May 45 suspects were arrested. -> 45 figure
        In March 500 sites closed. -> 500 figure
        In May 12 suspects were arrested. -> 12 figure
        in November 3,000 people -> 3,000 figure
        45 may be wrong. -> 45 figure
        300 march in Paris -> 300 figure
        45 juniors -> 45 figure
        In 2019 45 suspects -> 2019 year, 45 figure
        45 pages -> 45 figure
        45 articles -> 45 figure
        Table 2 and 45 people -> 2 part, 45 figure
        they call 500 people -> 500 figure
        2019 suspects were arrested. -> 2019 figure
        """

    private static let dates = """
        On 15 November 2019 it began. -> 15 date, 2019 year
        On November 15, 2019 it began. -> 15 date, 2019 year
        Nov. 15 -> 15 date
        Sept 30 -> 30 date
        30 Sept. -> 30 date
        1–5 November -> 1–5 date
        November 1 to 5 -> 1 to 5 date
        5, 6 and 7 November -> 5 date, 6 date, 7 date
        On May 12 suspects were arrested. -> 12 date
        2019-11-15 -> 2019 year, 11-15 name
        15.11.2019 -> 15.11 name, 2019 name
        11/15/2019 -> 11 name, 15 name, 2019 name
        9/11 -> 9/11 name
        11/15 -> 11/15 date
        to 2018 results -> 2018 year
        24/7 -> 24/7 name
        At 15:30 it ended. -> 15 name, 30 name
        At 3 p.m. -> 3 time
        At 3pm -> 3 time
        9 o'clock -> 9 time
        in 2018 -> 2018 year
        from 2018 to 2020 -> 2018 to 2020 year
        2018–2020 -> 2018–2020 year
        2018-20 -> 2018 year, 20 name
        2018/19 -> 2018 name, 19 name
        2018, 2019 and 2020 -> 2018 year, 2019 year, 2020 year
        its 2018 figures -> 2018 year
        compares 2018 figures -> 2018 year
        the 1990s -> 1990 year
        the '90s -> 90 year
        the year 1066 -> 1066 year
        300 BC -> 300 year
        FY 2019 -> 2019 year
        the 18th -> 18 ordinal
        the twenty-first century ->
        """

    private static let parts = """
        Article 287 -> 287 part
        Articles 285 and 286 -> 285 part, 286 part
        Art. 287 -> 287 part
        Article 287(1) -> 287 part, 1 part
        § 12 -> 12 part
        paragraphs 9, 10 and 11 -> 9 part, 10 part, 11 part
        Section 3.2 -> 3.2 part
        Clause 7 -> 7 part
        pp. 12–14 -> 12–14 part
        Fig. 3 -> 3 part
        Step 4 -> 4 part
        Appendix 2 -> 2 part
        Vol. 3 -> 3 part
        No. 12 -> 12 part
        #12 -> 12 part
        (1) first, (2) second -> 1 part, 2 part
        1) first -> 1 part
        chapter thirteen -> thirteen part
        version 2.0 -> 2.0 name
        v2.0 -> 0 name
        sitegen 1.2.3 -> 1.2 name, 3 name
        RFC 4180 -> 4180 name
        HTTP/2 -> 2 name
        Windows 10 -> 10 name
        192.168.0.1 -> 192.168 name, 0.1 name
        A-45 -> 45 name
        COVID-19 -> 19 name
        5G -> 5 name
        4K -> 4 name
        0x45 -> 0 name
        +86 10 6526 1114 -> 86 name, 10 name, 6526 name, 1114 name
        010-1234 5678 -> 010-1234 name, 5678 name
        Call 110. -> 110 name
        """

    private static let small = """
        two reports -> two small
        all twelve -> twelve small
        half of them -> half small
        two-thirds -> two-thirds small
        a third of all -> a third small
        nine out of ten -> nine small, ten small
        a dozen -> a dozen small
        """

    private static let chinese = """
        12人 -> 12 figure
        １２３人 -> １２３ figure
        3000余人 -> 3000 figure
        500起案件 -> 500 figure
        2000元 -> 2000 figure
        1500人 -> 1500 figure
        五百人 -> 五百 figure
        百余人 -> 百 figure
        三十多人 -> 三十 figure
        百分之五十 -> 五十 figure
        50% -> 50 figure
        1.2亿元 -> 1.2亿 figure
        3个月 -> 3 figure
        2019年11月15日 -> 2019 year, 11 date, 15 date
        ２０１９年 -> ２０１９ year
        二〇一九年 -> 二〇一九 date
        2018至2020年 -> 2018至2020 year
        15时 -> 15 date
        20世纪 -> 20 date
        第287条 -> 287 part
        第 3 条 -> 3 part
        第三章 -> 三 part
        第18次 -> 18 part
        第二百八十七条 -> 二百八十七 part
        45号文件 -> 45 date
        30多岁 -> 30 date
        45页 -> 45 date
        三个月 -> 三 small
        十九大 -> 十九 name
        十四五规划 -> 十四五 name
        万一 -> 万一 small
        拨打 110 -> 110 name
        """
}
