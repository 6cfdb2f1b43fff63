/// A day of the proleptic Gregorian calendar, as ISO 8601 counts it (year 0 is 1 BCE).
package struct CalendarDay: Sendable, Hashable, Comparable {
    /// 0 is 1 BCE.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// Nothing where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day of a month; months outside 1 to 12 are taken into the range.
    init(firstOf month: Int, _ year: Int) {
        self.year = year
        self.month = min(max(month, 1), 12)
        day = 1
    }

    /// The last day of a month; months outside 1 to 12 are taken into the range.
    init(lastOf month: Int, _ year: Int) {
        self.year = year
        self.month = min(max(month, 1), 12)
        day = Self.days(inMonth: self.month, of: year)
    }

    /// Whether a year has 366 days.
    package static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// How many days a month has.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Days since 1970-01-01, negative before it.
    package var daysSince1970: Int {
        // Years are counted from March, so that a leap day is the last day of its year.
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// YYYY-MM-DD; years outside 0 to 9999 keep their sign and digits.
    package var iso: String {
        let sign = year < 0 ? "-" : ""
        return "\(sign)\(Self.padded(abs(year), to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
