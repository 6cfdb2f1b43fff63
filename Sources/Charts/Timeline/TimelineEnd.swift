/// How a bar ends on one side.
enum TimelineEnd: Sendable, Hashable {
    /// At the date given.
    case closed
    /// `~`: about there.
    case soft
    /// Nothing written in the interval: it ends, but nobody says when.
    case unknown
    /// `..`: it goes on.
    case open
    /// It goes on outside the stretch that is shown.
    case cut

    /// How far in pixels the end is drawn beyond the last day.
    var reach: Double {
        switch self {
        case .closed: 0
        case .soft: 8
        case .unknown: 17
        case .open: 9
        case .cut: 6
        }
    }
}
