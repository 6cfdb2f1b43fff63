/// One date of EDTF level 0 or 1: a day, month, season, year, or a year with unspecified digits.
package struct EDTFDate: Sendable, Hashable {
    /// How finely the date is given.
    package enum Precision: Sendable, Hashable {
        /// `19XX`.
        case century
        /// `201X`.
        case decade
        case year
        /// Months 21 (spring) to 24 (winter) of EDTF.
        case season
        case month
        case day
        /// A day with a time of day.
        case time
    }

    /// How sure the source is of the date.
    package enum Qualification: String, Sendable, Hashable {
        case none = ""
        /// `?`
        case uncertain = "?"
        /// `~`
        case approximate = "~"
        /// `%`, both.
        case uncertainAndApproximate = "%"
    }

    /// The date as it was written.
    package let text: String
    /// How finely it is given.
    package let precision: Precision
    /// How sure the source is.
    package let qualification: Qualification
    /// The year, or the first year of the decade or century.
    package let year: Int
    /// 1 to 12, or 21 to 24 for a season; absent where not given or unspecified (`XX`).
    package let month: Int?
    /// 1 to 31; absent where not given or unspecified (`XX`).
    package let day: Int?
    /// Whether the month is written `XX`.
    package let isMonthUnspecified: Bool
    /// Whether the day is written `XX`.
    package let isDayUnspecified: Bool

    /// The first day the date can mean. A season starts with the northern meteorological one.
    package var earliest: CalendarDay {
        switch precision {
        case .season:
            CalendarDay(firstOf: seasonMonth, year)
        default:
            if let month, let day, let exact = CalendarDay(year: year, month: month, day: day) {
                exact
            } else {
                CalendarDay(firstOf: month ?? 1, year)
            }
        }
    }

    /// The last day the date can mean.
    package var latest: CalendarDay {
        switch precision {
        case .century: CalendarDay(lastOf: 12, year + 99)
        case .decade: CalendarDay(lastOf: 12, year + 9)
        case .season:
            seasonMonth == 12
                ? CalendarDay(lastOf: 2, year + 1) : CalendarDay(lastOf: seasonMonth + 2, year)
        default:
            if let month, let day, let exact = CalendarDay(year: year, month: month, day: day) {
                exact
            } else {
                CalendarDay(lastOf: month ?? 12, year)
            }
        }
    }

    /// The first month of the season: March, June, September or December.
    private var seasonMonth: Int { ((month ?? 21) - 20) * 3 }
}
