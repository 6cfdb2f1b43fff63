/// A date or a period in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019).
///
/// `2019-11-15`, `2019-11`, `2019`, `2022?`, `2019-01/2019-10`, `2018/..` (still open), `2018/` (end unknown).
package enum EDTF: Sendable, Hashable {
    case date(EDTFDate)
    case interval(from: Endpoint, to: Endpoint)

    /// One end of an interval.
    package enum Endpoint: Sendable, Hashable {
        case date(EDTFDate)
        /// `..`: the interval goes on without an end on this side.
        case open
        /// Nothing written: the end exists, but is not known.
        case unknown
    }

    /// The first day that the text can mean; nothing where the start is open or unknown.
    package var earliest: CalendarDay? {
        switch self {
        case .date(let date): date.earliest
        case .interval(let from, _): from.date?.earliest
        }
    }

    /// The last day that the text can mean; nothing where the end is open or unknown.
    package var latest: CalendarDay? {
        switch self {
        case .date(let date): date.latest
        case .interval(_, let to): to.date?.latest
        }
    }

    /// The dates that are written: one, or those of an interval's ends.
    package var dates: [EDTFDate] {
        switch self {
        case .date(let date): [date]
        case .interval(let from, let to): [from.date, to.date].compactMap { $0 }
        }
    }

    /// Whether any part is marked uncertain (`?`), approximate (`~`) or both (`%`).
    package var isQualified: Bool {
        switch self {
        case .date(let date): date.qualification != .none
        case .interval(let from, let to):
            [from, to].contains { ($0.date?.qualification ?? .none) != .none }
        }
    }

    /// The text in EDTF.
    package var text: String {
        switch self {
        case .date(let date): date.text
        case .interval(let from, let to): "\(from.text)/\(to.text)"
        }
    }
}

extension EDTF.Endpoint {
    /// The end's date, if it has one.
    package var date: EDTFDate? {
        guard case .date(let date) = self else { return nil }
        return date
    }

    var text: String {
        switch self {
        case .date(let date): date.text
        case .open: ".."
        case .unknown: ""
        }
    }
}
