import Foundation

/// Chinese signs for numbers.
enum HanNumerals {
    static let digits: [Unicode.Scalar: Decimal] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
        "九": 9,
    ]

    static let scales: [Unicode.Scalar: Decimal] = [
        "十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
        "拾": 10, "佰": 100, "仟": 1000,
    ]

    /// The signs of accounts, which are common words by themselves: 陆 is land, 伍 a rank. They are numbers before a scale.
    static let accounting: [Unicode.Scalar: Decimal] = [
        "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
    ]

    /// Tens in one sign.
    static let tens: [Unicode.Scalar: Decimal] = ["廿": 20, "卅": 30]

    /// After a number: it is surpassed.
    static let surplus: Set<Unicode.Scalar> = ["余", "餘", "多"]

    /// Before a scale: 数百, 几十 are no numbers.
    static let vague: Set<Unicode.Scalar> = ["数", "數", "几", "幾"]
}
