import Evidence

/// A date of front matter, with or without a time of day.
package struct PageDate: Sendable, Hashable, Comparable {
    /// As written, in its own time zone.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int
    /// The instant in seconds since 1970-01-01T00:00:00Z; a date alone is midnight UTC.
    package let secondsSince1970: Int
    /// RFC 3339, as the Atom feed needs it.
    package let rfc3339: String

    /// Why a text is not a date.
    package enum Problem: Error, Sendable, Equatable {
        /// It is written like a date, but the calendar has no such day or the clock no such time.
        case impossible(String)
        /// It is written in a way that is not read.
        case format
    }

    package static func < (left: PageDate, right: PageDate) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// YYYY-MM-DD.
    package var iso: String { String(rfc3339.prefix(10)) }

    /// "15 November 2019".
    package var words: String {
        "\(day) \(EDTFWords.month(month)) \(year)"
    }

    /// Reads `2019-11-15`, and with a time `2019-11-15T08:34:00Z`, `2019-11-15 08:34 +0800` and what lies between.
    /// Months and days of one digit and `/` between the parts are read too.
    package static func parse(_ text: String) -> Result<PageDate, Problem> {
        var scan = DateScan(text)
        guard let year = scan.digits(4...4), let mark = scan.sign(among: "-/"), let month = scan.digits(1...2),
            scan.sign(among: mark) != nil, let day = scan.digits(1...2)
        else { return .failure(.format) }
        guard let time = scan.time() else { return .failure(.format) }
        guard (1...12).contains(month) else {
            return .failure(.impossible("There is no month \(month)."))
        }
        guard let date = CalendarDay(year: year, month: month, day: day) else {
            let length = CalendarDay.days(inMonth: month, of: year)
            return .failure(.impossible("\(EDTFWords.month(month)) \(year) has \(length) days."))
        }
        let (hour, minute, second) = (time.hour, time.minute, time.second)
        guard hour < 24, minute < 60, second < 60 else {
            return .failure(.impossible("A day has hours 0 to 23, minutes and seconds 0 to 59."))
        }
        let offset = time.zoneHours * 60 + time.zoneMinutes
        let minutesEast = time.isWest ? -offset : offset
        guard abs(minutesEast) < 24 * 60, time.zoneMinutes < 60 else {
            return .failure(.impossible("An offset from UTC has less than 24 hours, and less than 60 minutes."))
        }
        let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - minutesEast * 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let sign = minutesEast < 0 ? "-" : "+"
        let suffix = minutesEast == 0 ? "Z" : "\(sign)\(two(abs(minutesEast) / 60)):\(two(abs(minutesEast) % 60))"
        return .success(
            PageDate(
                year: year, month: month, day: day, secondsSince1970: seconds,
                rfc3339: "\(date.iso)T\(two(hour)):\(two(minute)):\(two(second))\(suffix)"))
    }
}
