import Foundation

/// Where one part stands inside its whole.
struct PartStretch: Hashable {
    let part: Part
    /// 0 for the whole, 1 for its parts, 2 for theirs.
    let depth: Int
    /// Where it begins, counted from the beginning of the whole.
    let start: Decimal
    /// From where to where the part reaches that this one is in; absent for the whole, and without a number.
    let track: ClosedRange<Decimal>?
    /// What no part accounts for, after the last of several parts.
    let rest: ClosedRange<Decimal>?

    /// The whole first, each part before its own parts.
    static func all(of whole: Part) -> [PartStretch] {
        [PartStretch(part: whole, depth: 0, start: 0, track: nil, rest: nil)]
            + parts(of: whole, from: 0, depth: 1)
    }

    private static func parts(of whole: Part, from start: Decimal, depth: Int) -> [PartStretch] {
        let track = whole.end.map { start...(start + $0) }
        var stretches: [PartStretch] = []
        var place = start
        for (index, part) in whole.parts.enumerated() {
            let end = place + (part.end ?? 0)
            var rest: ClosedRange<Decimal>?
            if index == whole.parts.count - 1, let limit = track?.upperBound, end < limit { rest = end...limit }
            stretches.append(PartStretch(part: part, depth: depth, start: place, track: track, rest: rest))
            stretches += parts(of: part, from: place, depth: depth + 1)
            place = end
        }
        return stretches
    }

    /// The numbers that the drawing must have room for.
    var values: [Decimal] {
        [start + (part.end ?? 0)] + (track.map { [$0.upperBound] } ?? [])
    }
}
