import Evidence

/// The order in which readers meet what happened.
enum Chronology {
    /// By first day, or last day where the first is not known; what has neither comes last. Of those that begin together
    /// the longer come first if asked for; else they stay as they were.
    static func sorted<Value>(_ values: [Value], longerFirst: Bool = false, by period: (Value) -> EDTF?) -> [Value] {
        values.enumerated().map { (offset: $0.offset, value: $0.element, period: period($0.element)) }
            .sorted { left, right in
                switch (start(left.period), start(right.period)) {
                case (let one?, let two?) where one != two: return one < two
                case (.some, nil): return true
                case (nil, .some): return false
                default: break
                }
                if longerFirst, left.period?.latest != right.period?.latest {
                    guard let one = left.period?.latest else { return true }
                    guard let two = right.period?.latest else { return false }
                    return one > two
                }
                return left.offset < right.offset
            }.map(\.value)
    }

    /// Whether a period is known to reach into a stretch of time. Where an end is not known, only its other end counts.
    static func touches(_ period: EDTF, _ stretch: EDTF) -> Bool {
        guard case .interval(let from, let to) = period else { return period.overlaps(stretch) }
        switch (from, to) {
        case (.date(let date), .unknown), (.unknown, .date(let date)): return EDTF.date(date).overlaps(stretch)
        default: return period.overlaps(stretch)
        }
    }

    /// The day by which a period is put in its place.
    static func start(_ period: EDTF?) -> CalendarDay? { period?.earliest ?? period?.latest }
}
