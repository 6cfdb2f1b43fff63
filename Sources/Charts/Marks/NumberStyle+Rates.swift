package import Evidence

/// What a drawing says of numbers that were computed, and of figures that are not there.
extension NumberStyle {
    /// "more than 4,500", "超过4,500": a quantity with what is known of its bounds.
    package func words(_ quantity: Quantity) -> String {
        guard self == .chinese else { return quantity.words }
        if let middle = quantity.middle { return "约\(text(middle))" }
        if let exact = quantity.exact { return text(exact) }
        return switch (quantity.lower, quantity.upper) {
        case (let lower?, let upper?): "\(text(lower.value))至\(text(upper.value))"
        case (let lower?, nil): "\(lower.isOpen ? "超过" : "至少")\(text(lower.value))"
        case (nil, let upper?): "\(upper.isOpen ? "不到" : "至多")\(text(upper.value))"
        case (nil, nil): unknown
        }
    }

    /// "more than 4,500 a month", "每月超过4,500".
    package func monthly(_ rate: Quantity) -> String {
        self == .chinese ? "每月\(words(rate))" : "\(words(rate)) a month"
    }

    /// What an axis of rates counts: "suspects a month".
    package func monthly(unit: String) -> String {
        self == .chinese ? "\(unit)（每月）" : "\(unit) a month"
    }

    /// Why there is no rate. In Chinese only that there is none: the reason stands in the table beside the drawing.
    package func noRate(_ reason: String) -> String {
        self == .chinese ? "没有每月数字" : reason
    }

    /// For a campaign of which single cases are reported, and no total.
    package var onlyCases: String { self == .chinese ? "未报道总数，只有个案" : "no total reported, only single cases" }

    /// Why a campaign has no figure, given in English. In Chinese only that it has none.
    package func absence(_ english: String) -> String {
        self == .chinese ? "没有关于该行动的此项数字" : english
    }

    /// The name of a currency (ISO 4217) or of percent; nothing for other units, which are words already.
    package func unit(_ code: String) -> String? {
        guard self == .chinese else { return nil }
        return [
            "CNY": "元", "USD": "美元", "EUR": "欧元", "GBP": "英镑", "HKD": "港元", "JPY": "日元", "TWD": "新台币",
            "percent": "%",
        ][code]
    }
}
