/// Reads EDTF levels 0 and 1, and refuses level 2 by name.
struct EDTFParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private let end: Int

    private init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        self.scalars = scalars
        index = range.lowerBound
        end = range.upperBound
    }

    static func parse(_ text: String) throws(EDTFError) -> EDTF {
        let scalars = Array(text.unicodeScalars)
        guard !scalars.isEmpty else { throw EDTFError(column: 1, reason: "The date is empty.") }
        try refuseLevel2(scalars)
        let slashes = scalars.indices.filter { scalars[$0] == "/" }
        guard let slash = slashes.first else {
            var parser = EDTFParser(scalars, 0..<scalars.count)
            return .date(try parser.date())
        }
        if slashes.count > 1 {
            throw EDTFError(column: slashes[1] + 1, reason: "An interval has one slash, between its start and its end.")
        }
        let from = try endpoint(scalars, 0..<slash)
        let to = try endpoint(scalars, slash + 1..<scalars.count)
        if from.date == nil, to.date == nil {
            throw EDTFError(column: 1, reason: "An interval needs a date on one side at least.")
        }
        if let start = from.date, let end = to.date, start.earliest > end.latest {
            throw EDTFError(column: slash + 2, reason: "The interval ends before it starts.")
        }
        return .interval(from: from, to: to)
    }

    private static func endpoint(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>
    ) throws(EDTFError) -> EDTF.Endpoint {
        if range.isEmpty { return .unknown }
        if scalars[range].elementsEqual("..".unicodeScalars) { return .open }
        var parser = EDTFParser(scalars, range)
        let date = try parser.date()
        if date.precision == .time {
            throw EDTFError(column: range.lowerBound + 1, reason: "The ends of an interval have no time of day.")
        }
        if date.isMonthUnspecified || date.isDayUnspecified {
            throw EDTFError(
                column: range.lowerBound + 1,
                reason: "An unspecified month or day in an interval belongs to EDTF level 2; level 2 is not supported.")
        }
        return .date(date)
    }

    /// Names what belongs to level 2: sets, exponents, significant digits, qualifiers inside a date.
    private static func refuseLevel2(_ scalars: [Unicode.Scalar]) throws(EDTFError) {
        func refuse(_ index: Int, _ what: String) -> EDTFError {
            EDTFError(column: index + 1, reason: "\(what) belongs to EDTF level 2; level 2 is not supported.")
        }
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "[", "]", "{", "}": throw refuse(index, "A set of dates")
            case "E" where scalars.first == "Y": throw refuse(index, "A year with an exponent")
            case "S" where isSignificantDigits(scalars, at: index):
                throw refuse(index, "A number of significant digits")
            case "?", "~", "%":
                let next = index + 1 < scalars.count ? scalars[index + 1] : "/"
                if next != "/" { throw refuse(index, "A mark on a part of a date") }
            default: break
            }
        }
    }

    /// 1950S2
    private static func isSignificantDigits(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
        return index > 0 && digits.contains(scalars[index - 1]) && index + 1 < scalars.count
            && digits.contains(scalars[index + 1])
    }

    private mutating func date() throws(EDTFError) -> EDTFDate {
        let start = index
        var year = 0
        var precision = EDTFDate.Precision.year
        var month: Int?
        var day: Int?
        var monthUnspecified = false
        var dayUnspecified = false
        if take("Y") {
            year = try longYear()
        } else {
            (year, precision) = try fourDigitYear()
            if precision != .year, index < end, scalars[index] == "-" {
                throw problem("A month in a year with X belongs to EDTF level 2; level 2 is not supported.")
            }
            if precision == .year, take("-") {
                if takeUnspecified() {
                    monthUnspecified = true
                } else {
                    (month, precision) = try monthOrSeason()
                }
                if precision != .season, take("-") {
                    if takeUnspecified() {
                        dayUnspecified = true
                    } else if monthUnspecified {
                        throw problem(
                            "A day in an unspecified month belongs to EDTF level 2; level 2 is not supported.")
                    } else {
                        day = try dayOfMonth(year: year, month: month ?? 1)
                        precision = .day
                    }
                }
                if precision == .day, take("T") {
                    try timeOfDay()
                    precision = .time
                }
            }
        }
        let qualification = takeQualification()
        if qualification != .none, precision == .time {
            throw EDTFError(column: index, reason: "A date with a time of day takes no mark.")
        }
        if index < end {
            throw problem("Unexpected “\(scalars[index])”; a date is YYYY, YYYY-MM or YYYY-MM-DD.")
        }
        return EDTFDate(
            text: String(String.UnicodeScalarView(scalars[start..<end])), precision: precision,
            qualification: qualification, year: year, month: month, day: day,
            isMonthUnspecified: monthUnspecified, isDayUnspecified: dayUnspecified)
    }

    /// After `Y`: an optional sign and more than four digits.
    private mutating func longYear() throws(EDTFError) -> Int {
        let negative = take("-")
        let first = index
        while index < end, digit(at: index) != nil { index += 1 }
        let digits = String(String.UnicodeScalarView(scalars[first..<index]))
        guard digits.count > 4, scalars[first] != "0" else {
            throw EDTFError(column: first + 1, reason: "A year after Y has more than four digits and no leading zero.")
        }
        guard digits.count <= 12, let year = Int(digits) else {
            throw EDTFError(column: first + 1, reason: "The year is too far away; twelve digits are the most.")
        }
        return negative ? -year : year
    }

    /// Four digits, the last one or two of which may be X.
    private mutating func fourDigitYear() throws(EDTFError) -> (Int, EDTFDate.Precision) {
        let negative = take("-")
        var value = 0
        var unspecified = 0
        for _ in 0..<4 {
            guard index < end else { throw problem("A year has four digits.") }
            if scalars[index] == "X" {
                unspecified += 1
                value *= 10
            } else if let digit = digit(at: index) {
                if unspecified > 0 {
                    throw problem(
                        "An X before a digit belongs to EDTF level 2; level 2 is not supported.")
                }
                value = value * 10 + digit
            } else {
                throw problem("A year has four digits; found “\(scalars[index])”.")
            }
            index += 1
        }
        if digit(at: index) != nil {
            throw problem("A year has four digits; a longer one starts with Y.")
        }
        if unspecified > 2 {
            throw EDTFError(
                column: index, reason: "More than two X in a year belong to EDTF level 2; level 2 is not supported.")
        }
        if negative, value == 0, unspecified == 0 {
            throw EDTFError(column: index, reason: "There is no year minus zero; 1 BCE is 0000.")
        }
        let precision: EDTFDate.Precision = [.year, .decade, .century][unspecified]
        // The first year of a negative decade is the one farthest from zero.
        let span = [0, 9, 99][unspecified]
        return (negative ? -(value + span) : value, precision)
    }

    private mutating func monthOrSeason() throws(EDTFError) -> (Int, EDTFDate.Precision) {
        let column = index + 1
        let value = try twoDigits("month")
        switch value {
        case 1...12: return (value, .month)
        case 21...24: return (value, .season)
        case 25...41:
            throw EDTFError(
                column: column, reason: "Month \(value) belongs to EDTF level 2; level 2 is not supported.")
        default:
            throw EDTFError(
                column: column, reason: "There is no month \(value); months are 01 to 12, seasons 21 to 24.")
        }
    }

    private mutating func dayOfMonth(year: Int, month: Int) throws(EDTFError) -> Int {
        let column = index + 1
        let value = try twoDigits("day")
        let length = CalendarDay.days(inMonth: month, of: year)
        guard (1...length).contains(value) else {
            let name = EDTFWords.months[month - 1]
            throw EDTFError(
                column: column, reason: "There is no day \(value): \(name) \(year) has \(length) days.")
        }
        return value
    }

    private mutating func timeOfDay() throws(EDTFError) {
        for (name, limit) in [("hour", 23), ("minute", 59), ("second", 59)] {
            if name != "hour", !take(":") { throw problem("A time of day is hh:mm:ss.") }
            let column = index + 1
            if try twoDigits(name) > limit {
                throw EDTFError(column: column, reason: "The \(name) is more than \(limit).")
            }
        }
        if take("Z") || index == end { return }
        guard take("+") || take("-") else { throw problem("After the time stands Z or an offset such as +08:00.") }
        let column = index + 1
        let hours = try twoDigits("offset's hour")
        let minutes = take(":") ? try twoDigits("offset's minute") : 0
        if hours > 14 || minutes > 59 || (hours == 14 && minutes > 0) {
            throw EDTFError(column: column, reason: "An offset from UTC is at most 14 hours.")
        }
    }

    private mutating func twoDigits(_ name: String) throws(EDTFError) -> Int {
        guard let tens = digit(at: index), let ones = digit(at: index + 1), index + 2 <= end else {
            if index < end, scalars[index] == "X" || (index + 1 < end && scalars[index + 1] == "X") {
                throw problem("A \(name) of which one digit is X belongs to EDTF level 2; level 2 is not supported.")
            }
            throw problem("A \(name) has two digits.")
        }
        index += 2
        return tens * 10 + ones
    }

    private mutating func takeUnspecified() -> Bool {
        guard index + 2 <= end, scalars[index] == "X", scalars[index + 1] == "X" else { return false }
        index += 2
        return true
    }

    private mutating func takeQualification() -> EDTFDate.Qualification {
        guard index < end, let mark = EDTFDate.Qualification(rawValue: String(scalars[index])) else { return .none }
        index += 1
        return mark
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < end, scalars[index] == scalar else { return false }
        index += 1
        return true
    }

    private func digit(at index: Int) -> Int? {
        guard index < end, ("0"..."9").contains(scalars[index]) else { return nil }
        return Int(scalars[index].value) - 48
    }

    private func problem(_ reason: String) -> EDTFError {
        EDTFError(column: index + 1, reason: reason)
    }
}

extension EDTF {
    /// Reads a date or an interval of EDTF level 0 or 1.
    ///
    /// - Throws: `EDTFError` with the column and the reason; level 2 is refused by name.
    package init(_ text: String) throws(EDTFError) {
        self = try EDTFParser.parse(text)
    }
}
