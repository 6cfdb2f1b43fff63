/// A line that looks like a link reference definition: `[name]: address`.
struct ReferenceDefinition {
    /// What follows the colon up to a space, without angle brackets.
    let address: String
    /// Where it stands in the line, from 1, in Unicode scalars.
    let column: Int

    init?(_ line: Substring) {
        let start = line.utf8.drop { " \t>".utf8.contains($0) }
        guard start.first == UInt8(ascii: "["), start.dropFirst().first != UInt8(ascii: "^"),
            let colon = start.firstRange(of: Array("]:".utf8))
        else { return nil }
        let rest = start[colon.upperBound...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "<") }
        address = String(Substring(rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }))
        column = line.unicodeScalars.distance(from: line.startIndex, to: rest.startIndex) + 1
    }
}
