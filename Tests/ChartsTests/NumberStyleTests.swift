import Foundation
import Testing

@testable import Charts

/// Numbers as a page's language writes them.
@Suite struct NumberStyleTests {
    @Test(arguments: [
        ("en", NumberStyle.english), ("en-GB", .english), ("de", .english), ("", .english), ("zh", .chinese),
        ("zh-Hans-CN", .chinese), ("ZH_cn", .chinese), ("zha", .english),
    ])
    func followsTheLanguageTag(_ tag: String, _ style: NumberStyle) {
        #expect(NumberStyle(languageTag: tag) == style)
    }

    @Test(arguments: [
        ("45000", "45,000", "4.5万"), ("0", "0", "0"), ("-86", "−86", "−86"), ("9999", "9,999", "9,999"),
        ("670000", "670,000", "67万"), ("29950000000", "29,950,000,000", "299.5亿"),
        ("-20000", "−20,000", "−2万"), ("1500000000000", "1,500,000,000,000", "1.5万亿"), ("0.01", "0.01", "0.01"),
    ])
    func writesANumber(_ number: String, _ english: String, _ chinese: String) throws {
        let number = try #require(Decimal(string: number))
        #expect(NumberStyle.english.text(number) == english)
        #expect(NumberStyle.chinese.text(number) == chinese)
    }

    @Test(arguments: [
        ("999999", "yuan", "999,999"), ("1000000", "million yuan", "1"), ("29950000000", "billion yuan", "29.95"),
        ("1000000000000000", "trillion yuan", "1,000"),
    ])
    func putsTheEnglishMagnitudeIntoTheTitleOfTheAxis(_ number: String, _ title: String, _ label: String) throws {
        let number = try #require(Decimal(string: number))
        let unit = NumberUnit.fitting(number, in: .english)
        #expect(unit.title("yuan", in: .english) == title)
        #expect(unit.label(number, in: .english) == label)
    }

    @Test func keepsTheChineseMagnitudeAtTheNumber() {
        let unit = NumberUnit.fitting(60_000, in: .chinese)
        #expect(unit.title("名嫌疑人", in: .chinese) == "名嫌疑人")
        #expect([0, 5_000, 60_000].map { unit.label($0, in: .chinese) } == ["0", "0.5万", "6万"])
    }
}
