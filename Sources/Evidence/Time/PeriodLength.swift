/// How long a period is.
package struct PeriodLength: Sendable, Hashable {
    package let days: Int
    /// Whole months, where both ends are given to the month or the year.
    package let months: Int?

    /// Nothing where an end is open, unknown, uncertain or approximate.
    package init?(_ period: EDTF) {
        guard !period.isQualified, let first = period.earliest, let last = period.latest else { return nil }
        days = last.daysSince1970 - first.daysSince1970 + 1
        let dates: [EDTFDate] =
            switch period {
            case .date(let date): [date]
            case .interval(let from, let to): [from.date, to.date].compactMap { $0 }
            }
        let isWhole = dates.allSatisfy { date in
            switch date.precision {
            case .year, .month, .season: !date.isMonthUnspecified && !date.isDayUnspecified
            default: false
            }
        }
        months = isWhole ? (last.year - first.year) * 12 + last.month - first.month + 1 : nil
    }

    /// "ten months", "304 days".
    package var words: String {
        if let months { return months == 1 ? "1 month" : "\(months) months" }
        return days == 1 ? "1 day" : "\(days) days"
    }
}
