import Evidence

/// The stretch of time that is shown, in whole months or, over a lifetime and more, in whole years.
struct TimelineStretch: Sendable {
    let first: CalendarDay
    let last: CalendarDay

    /// Nothing where there is no date to show.
    init?(of periods: [EDTF], within: EDTF?) {
        let days = Self.days(periods.flatMap(\.dates))
        guard let least = within?.earliest ?? days.min(), let most = within?.latest ?? days.max(), !days.isEmpty
        else { return nil }
        // A stretch given with one open end may begin after all that is known.
        let (low, high) = (min(least, most), max(least, most))
        let isLong = high.year - low.year > 50
        let endMonth = isLong ? 12 : high.month
        let endDay = CalendarDay.days(inMonth: endMonth, of: high.year)
        first = CalendarDay(year: low.year, month: isLong ? 1 : low.month, day: 1) ?? low
        last = CalendarDay(year: high.year, month: endMonth, day: endDay) ?? high
    }

    /// The days that the stretch has to hold.
    ///
    /// A century, "some time in 20XX", does not stretch a scale on which other dates lie: what of it lies outside is cut
    /// off. Only one that no other date lies in is shown whole.
    private static func days(_ dates: [EDTFDate]) -> [CalendarDay] {
        func span(_ date: EDTFDate) -> [CalendarDay] { [date.earliest, date.latest] }
        let known = dates.filter { $0.precision != .century }.flatMap(span)
        guard let first = known.min(), let last = known.max() else { return dates.flatMap(span) }
        let apart = dates.filter { $0.precision == .century && ($0.latest < first || $0.earliest > last) }
        return known + apart.flatMap(span)
    }

    /// The first day, in days since 1970-01-01.
    var start: Int { first.daysSince1970 }
    /// The day after the last.
    var end: Int { last.daysSince1970 + 1 }
}
