import Foundation

/// How long a period is.
package struct PeriodLength: Sendable, Hashable {
    /// From the first day to the last, both counted.
    package let days: Int
    /// Whole months, where both ends are given to the month or the year.
    package let months: Int?

    /// Nothing where an end is open, unknown, uncertain, approximate, or has unspecified digits; nor where one end is given
    /// more finely than the other: of 2018/2020-12-24 the first day is not known.
    package init?(_ period: EDTF) {
        guard !period.isQualified, let first = period.earliest, let last = period.latest else { return nil }
        days = last.daysSince1970 - first.daysSince1970 + 1
        let dates = period.dates
        let isDefinite = dates.allSatisfy { date in
            ![.century, .decade].contains(date.precision) && !date.isMonthUnspecified && !date.isDayUnspecified
        }
        guard isDefinite else { return nil }
        guard let fineness = dates.first.map(Fineness.init), dates.allSatisfy({ Fineness($0) == fineness }) else {
            return nil
        }
        months = fineness != .day ? (last.year - first.year) * 12 + last.month - first.month + 1 : nil
    }

    private enum Fineness {
        case year
        case season
        case month
        case day

        init(_ date: EDTFDate) {
            self =
                switch date.precision {
                case .century, .decade, .year: .year
                case .season: .season
                case .month: .month
                case .day, .time: .day
                }
        }
    }

    /// "10 months", "31 days".
    package var words: String {
        if let months { return months == 1 ? "1 month" : "\(months) months" }
        return days == 1 ? "1 day" : "\(PlainNumber.grouped(Decimal(days))) days"
    }
}
