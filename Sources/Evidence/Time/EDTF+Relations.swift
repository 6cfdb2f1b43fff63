/// How two periods lie to each other.
extension EDTF {
    /// Whether some day may lie in both; an end that is open or unknown is taken to reach that far.
    package func overlaps(_ other: EDTF) -> Bool {
        func precedes(_ one: EDTF, _ two: EDTF) -> Bool {
            guard let end = one.latest, let start = two.earliest else { return false }
            return end < start
        }
        return !precedes(self, other) && !precedes(other, self)
    }

    /// Whether every day of the other certainly lies in this one.
    package func contains(_ other: EDTF) -> Bool {
        guard let start = earliest, let end = latest, let first = other.earliest, let last = other.latest else {
            return false
        }
        return start <= first && last <= end
    }
}
