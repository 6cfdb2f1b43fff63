/// "Did you mean": the known name that is nearest to a misspelt one.
package enum NearestName {
    /// The candidate with the smallest number of edits, if that is few enough to be a slip: a third of the name's
    /// length, from one to four. Of equally near names the first in alphabetical order.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(name.lowercased().unicodeScalars)
        var limit = max(1, min(4, typed.count / 3))
        var best: String?
        for candidate in candidates where candidate != name {
            guard let found = distance(typed, Array(candidate.lowercased().unicodeScalars), limit: limit) else {
                continue
            }
            if let current = best, found == limit, current <= candidate { continue }
            (best, limit) = (candidate, found)
        }
        return best
    }

    /// Edits between two names, a swap of neighbours counted as one (optimal string alignment distance); nothing where
    /// they are more than `limit`.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        let far = limit + 1
        var beforeLast: [Int] = []
        var last = (0...right.count).map { min($0, far) }
        for i in 1...left.count {
            var row = Array(repeating: far, count: right.count + 1)
            row[0] = min(i, far)
            // Cells farther from the diagonal than the limit cannot matter.
            for j in stride(from: max(1, i - limit), through: min(right.count, i + limit), by: 1) {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost, far)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            if row.allSatisfy({ $0 >= far }) { return nil }
            beforeLast = last
            last = row
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// `Did you mean "arrests"?`, or nothing.
    package static func question(_ name: String, in candidates: some Sequence<String>) -> String? {
        of(name, in: candidates).map { "Did you mean “\($0)”?" }
    }
}
