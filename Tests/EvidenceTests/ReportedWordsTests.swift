import Foundation
import Testing

@testable import Evidence

/// Phrases as reports have them, and what each says.
@Suite struct ReportedWordsTests {
    @Test(arguments: table(english))
    func areReadInEnglish(_ phrase: String, _ numbers: String) {
        #expect(Self.said(phrase) == numbers)
    }

    @Test(arguments: table(chinese))
    func areReadInChinese(_ phrase: String, _ numbers: String) {
        #expect(Self.said(phrase) == numbers)
    }

    @Test(arguments: [
        "", " ", "many suspects", "hundreds of suspects", "tens of thousands", "dozens of cases",
        "several hundred cases",
        "a large number", "the x86 computers", "no cases", "someone", "eighth", "weight", "often", "network", "about",
        "more than half", "大批嫌疑人", "若干起", "数百名嫌疑人", "几十起案件", "数万人", "公安机关", "万元", "以上",
    ])
    func haveNoNumber(_ phrase: String) {
        #expect(Self.said(phrase) == "")
    }

    @Test func standWhereTheirDigitsDo() throws {
        let phrase = "破获 more than 45,000 cases"
        let number = try #require(ReportedWords.numbers(in: phrase).first)
        let scalars = Array(phrase.unicodeScalars)[number.offset..<number.offset + number.length]
        #expect(String(String.UnicodeScalarView(scalars)) == "45,000")
    }

    /// "60000 more-than", "29950000000 exact CNY", "20..35 between", several with a semicolon.
    private static func said(_ phrase: String) -> String {
        ReportedWords.numbers(in: phrase).map { number in
            let upper = number.upper.map { "..\(PlainNumber.digits($0))" } ?? ""
            let unit = number.unit.map { " \($0)" } ?? ""
            return "\(PlainNumber.digits(number.value))\(upper) \(number.qualifier.rawValue)\(unit)"
        }.joined(separator: "; ")
    }

    /// Phrase and meaning, on one line with `=` between them.
    private static func table(_ text: String) -> [(String, String)] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return (parts[0], parts[1])
        }
    }

    private static let english = """
        60,000 arrests = 60000 exact
        208 telecom fraud suspects = 208 exact
        a total of 208 = 208 exact
        a total of more than 208 = 208 more-than
        1.56 messages = 1.56 exact
        829 million internet users = 829000000 exact
        204 million = 204000000 exact
        1.5-million = 1500000 exact
        29.95 billion = 29950000000 exact
        29.95 billion yuan ($4.58 billion) = 29950000000 exact CNY; 4580000000 exact USD
        $4.58 billion = 4580000000 exact USD
        $4.58bn = 4580000000 exact USD
        US$37.9 million = 37900000 exact USD
        RMB260 million = 260000000 exact CNY
        RMB 50 million = 50000000 exact CNY
        around RMB260 million = 260000000 about CNY
        over US$37.9 million = 37900000 more-than USD
        500 USD = 500 exact USD
        500 CNY = 500 exact CNY
        €130,000 = 130000 exact EUR
        HK$5 million = 5000000 exact HKD
        86 percent = 86 exact percent
        dropped 86 percent = 86 exact percent
        86% = 86 exact percent
        almost 60 percent = 60 almost percent
        5 percentage points = 5 exact
        Sixteen cases = 16 exact
        sixty computers = 60 exact
        twenty-five = 25 exact
        one hundred and five = 105 exact
        one hundred and five suspects and more = 105 exact
        two hundred and fifty thousand = 250000 exact
        three million two hundred thousand = 3200000 exact
        Nine central departments = 9 exact
        two of 25 = 2 exact; 25 exact
        two had been sentenced = 2 exact
        18-month nationwide operation = 18 exact
        3-year campaign = 3 exact
        three-year national campaign = 3 exact
        more than 45,000 cybercrime cases = 45000 more-than
        More than 400 = 400 more-than
        over 60,000 suspects = 60000 more-than
        Over 10,400 enterprises = 10400 more-than
        just over 5,000 = 5000 more-than
        in excess of 5,000 = 5000 more-than
        upwards of 5,000 = 5000 more-than
        exceeding 5,000 = 5000 more-than
        not exceeding 5,000 = 5000 at-most
        not over 5,000 = 5000 at-most
        no more than 35 = 35 at-most
        not more than 35 = 35 at-most
        at most 35 = 35 at-most
        up to 35 = 35 at-most
        as many as 35 = 35 at-most
        a maximum of 35 = 35 at-most
        at least 300 = 300 at-least
        not less than 300 = 300 at-least
        no fewer than 300 = 300 at-least
        a minimum of 300 = 300 at-least
        300 or more = 300 at-least
        300 suspects or more = 300 at-least
        300+ suspects = 300 at-least
        300 or so = 300 about
        fewer than 300 = 300 less-than
        less than 1.56 yuan = 1.56 less-than CNY
        under 300 = 300 less-than
        Almost 30,000 cases = 30000 almost
        nearly 30,000 = 30000 almost
        close to 30,000 = 30000 almost
        about 670,000 illegal live studios = 670000 about
        around 1,000 = 1000 about
        approximately 1,000 = 1000 about
        roughly one hundred = 100 about
        some 1,000 = 1000 about
        over the past 10 months = 10 exact
        more than half of the 500 = 500 exact
        another 1,000 sites = 1000 exact
        between 20 and 35 = 20..35 between
        between one hundred and two hundred = 100..200 between
        between 2 and 3 million = 2000000..3000000 between
        between $2 million and $3 million = 2000000..3000000 between USD
        between 5% and 10% = 5..10 between percent
        ranging from 20 to 35 = 20..35 between
        20 to 35 = 20..35 between
        20-35 = 20..35 between
        20 – 35 percent = 20..35 between percent
        20 and 35 = 20 exact; 35 exact
        1,531 suspects, 147 gangs = 1531 exact; 147 exact
        over 300, and almost 1,200 = 300 more-than; 1200 almost
        one hundred, 4,500 = 100 exact; 4500 exact
        4\u{202F}500 = 4500 exact
        """

    private static let chinese = """
        4.5万余起 = 45000 more-than
        6万余名 = 60000 more-than
        3000余万元 = 30000000 more-than CNY
        10多万人 = 100000 more-than
        30多起 = 30 more-than
        千余名 = 1000 more-than
        超过6万名 = 60000 more-than
        逾4.5万起 = 45000 more-than
        高于500 = 500 more-than
        近3万起 = 30000 almost
        将近3万起 = 30000 almost
        最近3起案件 = 3 exact
        约67万个 = 670000 about
        1000起左右 = 1000 about
        30人以上 = 30 at-least
        30名犯罪嫌疑人以上 = 30 at-least
        至少30 = 30 at-least
        不少于30 = 30 at-least
        不低于30 = 30 at-least
        不超过30 = 30 at-most
        30以下 = 30 at-most
        不到5000 = 5000 less-than
        不足5000 = 5000 less-than
        低于5000 = 5000 less-than
        32,000起 = 32000 exact
        三十 = 30 exact
        十五 = 15 exact
        二十五起 = 25 exact
        一百零五 = 105 exact
        一千二百 = 1200 exact
        一千零五十 = 1050 exact
        四万五千 = 45000 exact
        一万零三 = 10003 exact
        一亿二千万 = 120000000 exact
        三万亿 = 3000000000000 exact
        1亿2000万 = 120000000 exact
        299.5亿元 = 29950000000 exact CNY
        1.5万亿元 = 1500000000000 exact CNY
        7亿余元 = 700000000 more-than CNY
        45.8亿美元 = 4580000000 exact USD
        百分之八十六 = 86 exact percent
        百分之86 = 86 exact percent
        86％ = 86 exact percent
        近百分之六十 = 60 almost percent
        20至35岁 = 20..35 between
        从20到35 = 20..35 between
        2至3万 = 20000..30000 between
        破获6万起，抓获4.5万人 = 60000 exact; 45000 exact
        """
}
