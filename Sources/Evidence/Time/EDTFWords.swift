/// A date or period in English words, for readers.
package enum EDTFWords {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let seasons = ["spring", "summer", "autumn", "winter"]
    private static let counts = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    ]

    /// "January" to "December"; nothing but the number for what is no month.
    package static func month(_ number: Int) -> String {
        (1...12).contains(number) ? months[number - 1] : String(number)
    }

    /// "15 November 2019", "first ten months of 2019", "February to July 2018", "about 2022", "since 2018".
    package static func of(_ period: EDTF) -> String {
        switch period {
        case .date(let date): return words(date)
        case .interval(.date(let from), .date(let to)): return words(from: from, to: to)
        case .interval(.date(let from), .open): return "since \(words(from))"
        case .interval(.date(let from), .unknown): return "from \(words(from)), end not known"
        case .interval(.open, .date(let to)): return "until \(words(to))"
        case .interval(.unknown, .date(let to)): return "until \(words(to)), start not known"
        // The parser makes no interval without a date.
        case .interval: return period.text
        }
    }

    /// What the marks in the text mean, in a sentence; nothing where there are none.
    package static func note(on period: EDTF) -> String? {
        let dates: [(name: String, date: EDTFDate?)] =
            switch period {
            case .date(let date): [("The date", date)]
            case .interval(let from, let to): [("The start", from.date), ("The end", to.date)]
            }
        let sentences = dates.compactMap { entry -> String? in
            switch entry.date?.qualification {
            case .uncertain?: "\(entry.name) is uncertain."
            case .approximate?: "\(entry.name) is approximate."
            case .uncertainAndApproximate?: "\(entry.name) is uncertain and approximate."
            case .some(.none), nil: nil
            }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// One date with its marks: "about 2022", "2022 (uncertain)".
    static func words(_ date: EDTFDate) -> String {
        switch date.qualification {
        case .none: plain(date)
        case .uncertain: "\(plain(date)) (uncertain)"
        case .approximate: "about \(plain(date))"
        case .uncertainAndApproximate: "about \(plain(date)) (uncertain)"
        }
    }

    private static func plain(_ date: EDTFDate) -> String {
        let year = self.year(date.year)
        switch date.precision {
        case .century: return "the \(years(of: date, span: 99)) (century)"
        case .decade: return "the \(years(of: date, span: 9))"
        case .year:
            if date.isMonthUnspecified {
                return date.isDayUnspecified ? "a day in \(year)" : "a month in \(year)"
            }
            return year
        case .season: return "\(seasons[(date.month ?? 21) - 21]) \(year)"
        case .month:
            let month = "\(months[(date.month ?? 1) - 1]) \(year)"
            return date.isDayUnspecified ? "a day in \(month)" : month
        case .day: return "\(date.day ?? 1) \(months[(date.month ?? 1) - 1]) \(year)"
        case .time:
            // The text is YYYY-MM-DDThh:mm:ss with an optional zone; years of other lengths have no time.
            let time = date.text.drop { $0 != "T" }.dropFirst()
            let zone = time.dropFirst(8)
            let place = zone.isEmpty ? "" : zone == "Z" ? " UTC" : " UTC\(zone)"
            return "\(date.day ?? 1) \(months[(date.month ?? 1) - 1]) \(year), \(time.prefix(5))\(place)"
        }
    }

    private static func words(from: EDTFDate, to: EDTFDate) -> String {
        if from.text == to.text { return words(from) }
        let unmarked = from.qualification == .none && to.qualification == .none
        let specified = !from.isDayUnspecified && !to.isDayUnspecified
        if unmarked, specified, from.year == to.year {
            if from.precision == .month, to.precision == .month, let first = from.month, let last = to.month {
                if first == last { return plain(from) }
                if first == 1, last < 12 { return "first \(counts[last - 2]) months of \(year(from.year))" }
                return "\(months[first - 1]) to \(plain(to))"
            }
            if from.precision == .day, to.precision == .day, let first = from.day, let month = from.month {
                return month == to.month ? "\(first) to \(plain(to))" : "\(first) \(months[month - 1]) to \(plain(to))"
            }
        }
        return "\(words(from)) to \(words(to))"
    }

    /// "2010s"; before the common era the number nearest to it, "10s BCE".
    private static func years(of date: EDTFDate, span: Int) -> String {
        date.year < 0 ? "\(abs(date.year + span))s BCE" : "\(date.year)s"
    }

    private static func year(_ year: Int) -> String {
        year <= 0 ? "\(1 - year) BCE" : String(year)
    }
}
