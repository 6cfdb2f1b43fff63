import Evidence

/// Figures that belong together: wholes and their parts, figures that contradict each other, corrections.
struct Kinship {
    /// The families, each in the order of its figures; a figure alone is one.
    let families: [[String]]
    private let sizes: [String: Int]

    init(_ observations: [Observation]) {
        var heads = Dictionary(observations.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
        func head(of id: String) -> String {
            var id = id
            while let next = heads[id], next != id { id = next }
            return id
        }
        for observation in observations {
            for other in [observation.partOf, observation.supersededBy].compactMap(\.self) + observation.contradicts
            where heads[other] != nil {
                let (one, two) = (head(of: observation.id), head(of: other))
                if one != two { heads[one] = two }
            }
        }
        let groups = Dictionary(grouping: observations.map(\.id)) { head(of: $0) }
        families = Array(groups.values)
        sizes = groups.values.reduce(into: [:]) { sizes, family in
            for id in family { sizes[id] = family.count }
        }
    }

    /// Whether a figure belongs together with others.
    func hasKin(_ id: String) -> Bool { sizes[id, default: 1] > 1 }
}
