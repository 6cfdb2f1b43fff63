import Checking
import Evidence

/// What cannot be said of figures side by side, in sentences.
extension PageBuilder {
    /// Why figures cannot be ranked: one sentence a reason, with the figures it is about.
    func unsaid(of ranking: Ranking) -> [String] {
        var reasons: [(text: String, pairs: [Comparison])] = []
        for (pair, reason) in ranking.obstacles {
            if let place = reasons.firstIndex(where: { $0.text == reason }) {
                reasons[place].pairs.append(pair)
            } else {
                reasons.append((reason, [pair]))
            }
        }
        return reasons.map { "\(figures(in: $0.pairs)): \($0.text)" }
    }

    /// "“A” (x) and “B” (y)", any two of several, one beside several, or pair by pair.
    private func figures(in pairs: [Comparison]) -> String {
        let figures = pairs.flatMap { [$0.left.observation, $0.right.observation] }.once(by: \.id)
        if figures.count > 2, pairs.count == figures.count * (figures.count - 1) / 2 {
            return "Any two of " + figures.map(named).joined(separator: ", ")
        }
        if let hub = figures.first(where: { hub in pairs.count > 1 && pairs.allSatisfy { $0.has(hub) } }) {
            return "\(named(hub)) beside " + figures.filter { $0.id != hub.id }.map(named).joined(separator: ", ")
        }
        return pairs.map { "\(named($0.left.observation)) and \(named($0.right.observation))" }.joined(separator: "; ")
    }

    private func named(_ observation: Observation) -> String {
        "\(FigureWords.quotation(of: observation)) (\(subject(of: observation)))"
    }
}

extension Comparison {
    fileprivate func has(_ observation: Observation) -> Bool {
        [left.observation.id, right.observation.id].contains(observation.id)
    }
}
