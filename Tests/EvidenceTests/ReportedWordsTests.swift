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

    @Test(arguments: table(otherSigns))
    func areReadInOtherSigns(_ phrase: String, _ numbers: String) {
        #expect(Self.said(phrase) == numbers)
    }

    @Test(arguments: table(hedges))
    func areReadWithTheirHedges(_ phrase: String, _ numbers: String) {
        #expect(Self.said(phrase) == numbers)
    }

    @Test(arguments: table(units))
    func areReadWithTheirUnits(_ phrase: String, _ numbers: String) {
        #expect(Self.said(phrase) == numbers)
    }

    @Test(arguments: [
        "", " ", "many suspects", "hundreds of suspects", "tens of thousands", "dozens of cases",
        "several hundred cases",
        "a large number", "the x86 computers", "no cases", "someone", "eighth", "weight", "often", "network", "about",
        "a third report", "the third quarter", "the first half", "half-year", "half an hour", "an hour",
        "twenty-first century", "大批嫌疑人", "若干起", "数百名嫌疑人", "几十起案件", "数万人", "公安机关", "万元", "以上", "大陆", "陆续", "收拾", "部队伍",
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
        5 percentage points = 5 exact percentage points
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
        more than half of the 500 = 0.5 more-than; 500 exact
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

    private static let otherSigns = """
        a hundred = 100 exact
        a million = 1000000 exact
        over a million = 1000000 more-than
        a dozen = 12 exact
        two dozen = 24 exact
        half a dozen = 6 exact
        a hundred and five = 105 exact
        １７起 = 17 exact
        １，７５９起 = 1759 exact
        １．５万 = 15000 exact
        １２３人 = 123 exact
        ١٧ = 17 exact
        ⑰ = 17 exact
        Ⅷ = 8 exact
        壹拾柒 = 17 exact
        叁仟伍佰元 = 3500 exact CNY
        廿五人 = 25 exact
        16½ = 16.5 exact
        ½ = 0.5 exact
        km² 5 = 5 exact
        sixteen and a half = 16.5 exact
        16/17 = 0.94117647058823529411764705882352941176 exact
        half a million = 500000 exact
        more than half a million = 500000 more-than
        a million and a half = 1500000 exact
        one and a half million = 1500000 exact
        3 and a half million = 3500000 exact
        a third of them = 0.33333333333333333333333333333333333333 exact
        one third = 0.33333333333333333333333333333333333333 exact
        two thirds = 0.66666666666666666666666666666666666666 exact
        two-thirds of the sites = 0.66666666666666666666666666666666666666 exact
        three quarters = 0.75 exact
        more than half = 0.5 more-than
        one half = 0.5 exact
        -86% = -86 exact percent
        \u{2212} 86 % = 86 exact percent
        \u{2212}86% = -86 exact percent
        minus 86% = -86 exact percent
        负86% = -86 exact percent
        -3.5 percent = -3.5 exact percent
        -$45 = -45 exact
        (-45) = -45 exact
        A-45 = 45 exact
        a -- 45 = 45 exact
        20 \u{2212}35 = 20..35 between
        11/15/2019 = 11 exact; 15 exact; 2019 exact
        2018/19 = 2018 exact; 19 exact
        60\u{A0}000 = 60000 exact
        60\u{A0}000\u{A0}000 = 60000000 exact
        2019\u{A0}300 = 2019 exact; 300 exact
        60'000 = 60000 exact
        60k = 60000 exact
        60K suspects = 60000 exact
        4K video = 4 exact
        1.56m = 1560000 exact
        1.56M = 1560000 exact
        £1.5m = 1500000 exact GBP
        100m race = 100 exact
        29.95B yuan = 29950000000 exact CNY
        500 bn = 500000000000 exact
        twenty-five = 25 exact
        one hundred and two hundred = 100 exact; 200 exact
        """

    private static let hedges = """
        >60,000 = 60000 more-than
        <500 = 500 less-than
        ≥300 = 300 at-least
        ≤ 300 = 300 at-most
        ~1,800 = 1800 about
        ≈1,800 = 1800 about
        c. 1,800 = 1800 about
        ca. 1,800 = 1800 about
        approx. 1,800 = 1800 about
        vitamin C 500 = 500 exact
        greater than 60,000 = 60000 more-than
        exceeded 60,000 = 60000 more-than
        exceeds 60,000 = 60000 more-than
        topped 60,000 = 60000 more-than
        surpassed 60,000 = 60000 more-than
        60,000-plus = 60000 more-than
        “over” 60,000 = 60000 more-than
        "over" 60,000 = 60000 more-than
        just short of 30,000 = 30000 almost
        approaching 30,000 = 30000 almost
        not quite 30,000 = 30000 almost
        an estimated 670,000 = 670000 about
        300 or above = 300 at-least
        300 and over = 300 at-least
        6万餘 = 60000 more-than
        大于500 = 500 more-than
        少于500 = 500 less-than
        突破500 = 500 more-than
        never more than 60,000 = 60000 at-most
        not even more than 60,000 = 60000 at-most
        not much more than 60,000 = 60000 about
        hardly over 60,000 = 60000 about
        barely over 60,000 = 60000 about
        did not exceed 500 = 500 at-most
        didn't exceed 500 = 500 at-most
        not only more than 500 = 500 more-than
        not nearly 500 = 500 less-than
        moreover 500 = 500 exact
        20—35 = 20..35 between
        in 2019 — 45 people = 2019 exact; 45 exact
        20\u{2011}35 = 20..35 between
        20 through 35 = 20..35 between
        20～35 = 20..35 between
        """

    private static let units = """
        29.95 billion yen = 29950000000 exact JPY
        29.95 billion Japanese yen = 29950000000 exact JPY
        29.95 billion won = 29950000000 exact KRW
        45 won the prize = 45 exact
        29.95 billion rubles = 29950000000 exact RUB
        3 billion rupees = 3000000000 exact INR
        29.95 billion Canadian dollars = 29950000000 exact CAD
        4 million Hong Kong dollars = 4000000 exact HKD
        4 million US dollars = 4000000 exact USD
        CN¥29.95 billion = 29950000000 exact CNY
        JP¥29.95 billion = 29950000000 exact JPY
        ₽29.95 billion = 29950000000 exact RUB
        29.95-billion-yuan = 29950000000 exact CNY
        86 pct = 86 exact percent
        86 percentage points = 86 exact percentage points
        86个百分点 = 86 exact percentage points
        86 per mille = 86 exact per mille
        86‰ = 86 exact per mille
        千分之五 = 5 exact per mille
        5 percentages = 5 exact
        the chauffeur 5 = 5 exact
        500万日元 = 5000000 exact JPY
        500万港元 = 5000000 exact HKD
        """
}
