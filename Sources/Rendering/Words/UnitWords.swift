/// Units as readers say them.
enum UnitWords {
    private static let currencies = [
        "CNY": "yuan", "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "HKD": "Hong Kong dollars", "JPY": "yen",
        "TWD": "New Taiwan dollars",
    ]

    /// "yuan" for CNY (ISO 4217); other units are words already.
    static func of(_ unit: String) -> String { currencies[unit] ?? unit }
}
