package import Evidence

/// Dates and periods as a drawing writes them.
extension NumberStyle {
    /// "first ten months of 2019", "2019年1月至10月"; that none is stated where there is none.
    package func period(_ period: EDTF?) -> String {
        guard let period else { return self == .chinese ? "未说明时期" : "no period stated" }
        guard self == .chinese else { return EDTFWords.of(period) }
        return switch period {
        case .date(let date): chinese(date)
        case .interval(.date(let from), .date(let to)): chinese(from: from, to: to)
        case .interval(.date(let from), .open): "\(chinese(from))起"
        case .interval(.date(let from), .unknown): "\(chinese(from))起，结束时间不明"
        case .interval(.open, .date(let to)): "至\(chinese(to))"
        case .interval(.unknown, .date(let to)): "至\(chinese(to))，开始时间不明"
        case .interval: period.text
        }
    }

    /// A year as readers count: "2019", "500 BCE"; "2019年", "公元前500年".
    package func year(_ year: Int) -> String {
        switch self {
        case .english: year <= 0 ? "\(1 - year) BCE" : String(year)
        case .chinese: year <= 0 ? "公元前\(1 - year)年" : "\(year)年"
        }
    }

    /// A month by itself: "Jan", "1月".
    func shortMonth(_ month: Int) -> String {
        self == .chinese ? "\(month)月" : String(EDTFWords.month(month).prefix(3))
    }

    /// A month of a year: "Jan 2019", "2019年1月".
    func shortMonth(_ month: Int, of year: Int) -> String {
        self == .chinese
            ? self.year(year) + shortMonth(month) : "\(shortMonth(month)) \(self.year(year))"
    }

    /// The first year of the common era, where earlier ones stand beside it.
    var firstYear: String { self == .chinese ? "公元1年" : "1 CE" }

    private func chinese(_ date: EDTFDate) -> String {
        switch date.qualification {
        case .none: plain(date)
        case .uncertain: "\(plain(date))（不确定）"
        case .approximate: "约\(plain(date))"
        case .uncertainAndApproximate: "约\(plain(date))（不确定）"
        }
    }

    private func chinese(from: EDTFDate, to: EDTFDate) -> String {
        if from.text == to.text { return chinese(from) }
        let isPlain = [from, to].allSatisfy {
            $0.qualification == .none && [.month, .day].contains($0.precision) && !$0.isDayUnspecified
        }
        guard isPlain, from.year == to.year, from.precision == to.precision else {
            return "\(chinese(from))至\(chinese(to))"
        }
        // The year, and the month of two days in one, is said once.
        let start = plain(from)
        let end = plain(to).dropFirst(year(to.year).count)
        guard from.precision == .day, from.month == to.month, let day = to.day else { return "\(start)至\(end)" }
        return "\(start)至\(day)日"
    }

    private func plain(_ date: EDTFDate) -> String {
        let year = self.year(date.year)
        let month = date.month.map { "\($0)月" } ?? ""
        return switch date.precision {
        case .century: "\(year)至\(self.year(date.year + 99))间"
        case .decade: "\(year)至\(self.year(date.year + 9))间"
        case .year: !date.isMonthUnspecified ? year : date.isDayUnspecified ? "\(year)某日" : "\(year)某月"
        case .season: "\(year)\(["春季", "夏季", "秋季", "冬季"][((date.month ?? 21) - 21) % 4])"
        case .month: date.isDayUnspecified ? "\(year)\(month)某日" : "\(year)\(month)"
        case .day, .time: "\(year)\(month)\(date.day ?? 1)日"
        }
    }
}
