/// Units as readers say them.
package enum UnitWords {
    private static let currencies = [
        "CNY": "yuan", "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "HKD": "Hong Kong dollars", "JPY": "yen",
        "TWD": "New Taiwan dollars", "AUD": "Australian dollars", "BRL": "Brazilian reais", "CAD": "Canadian dollars",
        "CHF": "Swiss francs", "INR": "Indian rupees", "KRW": "won", "NZD": "New Zealand dollars",
        "PHP": "Philippine pesos",
        "RUB": "rubles", "SGD": "Singapore dollars", "THB": "baht", "TRY": "Turkish lira", "UAH": "hryvnias",
        "VND": "dong",
    ]

    /// "yuan" for CNY (ISO 4217); other units are words already.
    package static func of(_ unit: String) -> String { currencies[unit] ?? unit }
}
