import Evidence

/// How far the marks on the scale stand apart.
enum TimelineStep: Sendable {
    /// Counted anew from the first of each month.
    case days(Int)
    case months(Int)
    case years(Int)

    private static let fine: [TimelineStep] = [
        .days(1), .days(2), .days(7), .days(14), .months(1), .months(3), .months(6), .years(1),
    ]

    /// The finest marks that stand `spacing` pixels apart.
    static func finest(on scale: TimelineScale, spacing: Double) -> TimelineStep {
        if let step = fine.first(where: { $0.days * scale.pixelsPerDay >= spacing }) { return step }
        var power = 1
        while power <= 100_000_000_000 {
            for factor in [2, 5, 10] {
                let step = TimelineStep.years(power * factor)
                if step.days * scale.pixelsPerDay >= spacing { return step }
            }
            power *= 10
        }
        return .years(power)
    }

    private var days: Double {
        switch self {
        case .days(let count): Double(count)
        case .months(let count): Double(count) * 30.4
        case .years(let count): Double(count) * 365.25
        }
    }

    /// "one month", "6 months": what lies between two marks.
    var words: String {
        switch self {
        case .days(1): "one day"
        case .days(let count): "\(count) days"
        case .months(1): "one month"
        case .months(let count): "\(count) months"
        case .years(1): "one year"
        case .years(let count): "\(count) years"
        }
    }

    /// The marks from the first day of a stretch to its end.
    func ticks(_ stretch: TimelineStretch, style: NumberStyle = .english) -> [TimelineTick] {
        switch self {
        case .days(let count): Self.ticks(everyDays: count, stretch, style)
        case .months(let count): Self.ticks(everyMonths: count, stretch, style)
        case .years(let count): Self.ticks(everyYears: count, stretch, style)
        }
    }

    private static func ticks(everyDays count: Int, _ stretch: TimelineStretch, _ style: NumberStyle) -> [TimelineTick]
    {
        months(of: stretch).flatMap { year, month -> [TimelineTick] in
            let length = CalendarDay.days(inMonth: month, of: year)
            // The last mark of a month keeps its distance from the next first.
            return stride(from: 1, through: max(1, length - count / 2), by: count).compactMap { day in
                guard let at = CalendarDay(year: year, month: month, day: day) else { return nil }
                let isNamed = day == 1 && (month == 1 || at == stretch.first)
                let name = day > 1 ? String(day) : isNamed ? style.shortMonth(month, of: year) : style.shortMonth(month)
                return TimelineTick(day: at.daysSince1970, label: name, isMajor: day == 1)
            }
        }
    }

    private static func ticks(everyMonths count: Int, _ stretch: TimelineStretch, _ style: NumberStyle)
        -> [TimelineTick]
    {
        let all = months(of: stretch).filter { ($0.month - 1).isMultiple(of: count) }
        return all.enumerated().compactMap { index, at in
            guard let day = CalendarDay(year: at.year, month: at.month, day: 1) else { return nil }
            let label =
                at.month == 1
                ? style.year(at.year)
                : index == 0 ? style.shortMonth(at.month, of: at.year) : style.shortMonth(at.month)
            return TimelineTick(day: day.daysSince1970, label: label, isMajor: at.month == 1)
        }
    }

    private static func ticks(everyYears count: Int, _ stretch: TimelineStretch, _ style: NumberStyle) -> [TimelineTick]
    {
        let (low, high) = (stretch.first.year, stretch.last.year)
        var years: [Int] = []
        if count == 1 {
            years = Array(low...high)
        } else {
            // Before the common era the numbers that readers see are round: 500 BCE is the year -499.
            let before = stride(from: (max(1 - low, 0) / count) * count, through: 1, by: -count).map { 1 - $0 }
            let first = max(count, (low + count - 1) / count * count)
            years = before + (low <= 1 && high >= 1 ? [1] : [])
            if first <= high { years += stride(from: first, through: high, by: count) }
        }
        return years.filter { $0 <= high }.compactMap { year in
            guard let day = CalendarDay(year: year, month: 1, day: 1), day >= stretch.first else { return nil }
            let isFirst = year == 1 && low < 1
            return TimelineTick(
                day: day.daysSince1970, label: isFirst ? style.firstYear : style.year(year), isMajor: true)
        }
    }

    private static func months(of stretch: TimelineStretch) -> [(year: Int, month: Int)] {
        (stretch.first.year...stretch.last.year).flatMap { year in
            (1...12).compactMap { month in
                let isBefore = year == stretch.first.year && month < stretch.first.month
                let isAfter = year == stretch.last.year && month > stretch.last.month
                return isBefore || isAfter ? nil : (year, month)
            }
        }
    }
}
