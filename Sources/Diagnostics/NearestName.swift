/// "Did you mean": the known name that is nearest to a misspelt one.
package enum NearestName {
    /// The candidate with the smallest number of edits, if that is few enough to be a slip: a third of the
    /// name's length, and at least one. Of equally near names the first in alphabetical order.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(name.lowercased().unicodeScalars)
        let limit = max(1, typed.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates where candidate != name {
            let known = Array(candidate.lowercased().unicodeScalars)
            guard abs(known.count - typed.count) <= limit else { continue }
            let found = distance(typed, known)
            guard found <= limit else { continue }
            if let current = best, (current.distance, current.name) <= (found, candidate) { continue }
            best = (found, candidate)
        }
        return best?.name
    }

    /// Edits between two names, a swap of neighbours counted as one (optimal string alignment distance).
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + Array(repeating: 0, count: right.count)
            for j in 1...right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }

    /// `Did you mean "arrests"?`, or nothing.
    package static func question(_ name: String, in candidates: some Sequence<String>) -> String? {
        of(name, in: candidates).map { "Did you mean “\($0)”?" }
    }
}
