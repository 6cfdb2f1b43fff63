import Foundation

/// The units that words name beside a number: money (ISO 4217), percent, per mille, percentage points.
enum UnitNames {
    static let percent = "percent"
    static let points = "percentage points"

    /// Right before a number; letters stand alone there.
    static let before = longestFirst([
        "US$": "USD", "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "NZ$": "NZD",
        "R$": "BRL", "$": "USD", "＄": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY", "CN¥": "CNY", "JP¥": "JPY",
        "₽": "RUB", "₩": "KRW", "₹": "INR", "₫": "VND", "฿": "THB", "₱": "PHP", "₺": "TRY", "₴": "UAH", "RMB": "CNY",
        "CNY": "CNY", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "HKD": "HKD", "TWD": "TWD", "JPY": "JPY", "KRW": "KRW",
        "RUB": "RUB", "INR": "INR", "AUD": "AUD", "CAD": "CAD", "SGD": "SGD", "CHF": "CHF", "VND": "VND", "THB": "THB",
        "人民币": "CNY", "百分之": percent, "千分之": "per mille",
    ])

    /// After a number; a letter after them makes them another word.
    static let after = longestFirst([
        "percent": percent, "per cent": percent, "per-cent": percent, "pct": percent, "%": percent, "％": percent,
        "‰": "per mille", "per mille": "per mille", "per mil": "per mille", "per thousand": "per mille",
        "percentage point": points, "percentage points": points, "percent points": points, "个百分点": points,
        "yuan": "CNY", "renminbi": "CNY", "chinese yuan": "CNY", "rmb": "CNY", "元": "CNY", "圆": "CNY",
        "人民币": "CNY", "元人民币": "CNY", "us dollar": "USD", "us dollars": "USD", "u.s. dollars": "USD",
        "american dollars": "USD", "dollar": "USD", "dollars": "USD", "美元": "USD", "美金": "USD",
        "canadian dollars": "CAD", "australian dollars": "AUD", "hong kong dollars": "HKD", "hk dollars": "HKD",
        "new taiwan dollars": "TWD", "taiwan dollars": "TWD", "singapore dollars": "SGD", "new zealand dollars": "NZD",
        "加元": "CAD", "澳元": "AUD", "港元": "HKD", "港币": "HKD", "新台币": "TWD", "台币": "TWD",
        "euro": "EUR", "euros": "EUR", "欧元": "EUR", "pounds": "GBP", "pounds sterling": "GBP", "英镑": "GBP",
        "yen": "JPY", "japanese yen": "JPY", "日元": "JPY", "korean won": "KRW", "south korean won": "KRW",
        "韩元": "KRW", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "russian rubles": "RUB",
        "卢布": "RUB", "rupee": "INR", "rupees": "INR", "indian rupees": "INR", "卢比": "INR", "swiss francs": "CHF",
        "瑞士法郎": "CHF", "vietnamese dong": "VND", "越南盾": "VND", "baht": "THB", "泰铢": "THB", "philippine pesos": "PHP",
        "usd": "USD", "cny": "CNY", "eur": "EUR", "gbp": "GBP", "hkd": "HKD", "twd": "TWD", "jpy": "JPY", "krw": "KRW",
        "rub": "RUB", "inr": "INR", "aud": "AUD", "cad": "CAD", "sgd": "SGD", "chf": "CHF", "vnd": "VND", "thb": "THB",
    ])

    /// After large numbers only: "45 won" had success.
    static let afterThousands = longestFirst(["won": "KRW", "dong": "VND"])

    /// Whether words that name a unit may stand for a figure of another: "points" are percentage points.
    static func isSame(_ named: String, _ unit: String) -> Bool {
        named == unit || (isPercent(named) && isPercent(unit)) || (named == points && unit.hasSuffix("points"))
            || (named == "per mille" && unit == "‰")
    }

    /// Whether a unit says what share a number is.
    static func isPercent(_ unit: String) -> Bool { unit == percent || unit == "%" || unit == "per cent" }

    private static func longestFirst(_ units: [String: String]) -> [(words: String, unit: String)] {
        units.map { (words: $0.key.lowercased(), unit: $0.value) }
            .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }
    }
}
