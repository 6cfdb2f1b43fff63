import Foundation

/// How long a period is.
package struct PeriodLength: Sendable, Hashable {
    /// From the first day to the last, both counted.
    package let days: Int
    /// Whole months, where both ends are given to the month or the year.
    package let months: Int?

    /// Nothing where an end is open, unknown, uncertain, approximate, or has unspecified digits.
    package init?(_ period: EDTF) {
        guard !period.isQualified, let first = period.earliest, let last = period.latest else { return nil }
        days = last.daysSince1970 - first.daysSince1970 + 1
        let dates = period.dates
        let isDefinite = dates.allSatisfy { date in
            ![.century, .decade].contains(date.precision) && !date.isMonthUnspecified && !date.isDayUnspecified
        }
        guard isDefinite else { return nil }
        let isWhole = dates.allSatisfy { date in
            switch date.precision {
            case .year, .month, .season: true
            default: false
            }
        }
        months = isWhole ? (last.year - first.year) * 12 + last.month - first.month + 1 : nil
    }

    /// "10 months", "1,089 days".
    package var words: String {
        if let months { return months == 1 ? "1 month" : "\(months) months" }
        return days == 1 ? "1 day" : "\(PlainNumber.grouped(Decimal(days))) days"
    }
}
