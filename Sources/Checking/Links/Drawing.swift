package import Evidence

/// What a picture with a scheme of its own draws.
package enum Drawing: Sendable, Hashable {
    /// `chart:METRIC`: the metric's figures as a chart; `chart:FIGURE`: a figure with the parts that are reported of it.
    case chart(id: String)
    /// `table:METRIC`: the same figures as a table.
    case table(metric: String)
    /// `timeline:2018/2020`, a stretch of the timeline, or all of it.
    case timeline(within: EDTF?)
    /// `timeline:` with something that is no date.
    case unreadable(EDTFError)

    /// - Returns: nothing where the scheme is none of these.
    init?(scheme: String, rest: String) {
        switch scheme {
        case "chart": self = .chart(id: rest)
        case "table": self = .table(metric: rest)
        case "timeline":
            guard !rest.isEmpty else {
                self = .timeline(within: nil)
                return
            }
            do throws(EDTFError) {
                self = .timeline(within: try EDTF(rest))
            } catch {
                self = .unreadable(error)
            }
        default: return nil
        }
    }

    /// What is drawn, as the end of an address.
    package var name: String {
        switch self {
        case .chart(let id), .table(let id): id
        case .timeline, .unreadable: "timeline"
        }
    }

    /// What it is called in messages.
    var word: String {
        switch self {
        case .chart: "chart"
        case .table: "table"
        case .timeline, .unreadable: "timeline"
        }
    }
}
