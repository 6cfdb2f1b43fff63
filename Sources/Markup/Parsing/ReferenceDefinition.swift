/// A line that looks like a link reference definition: `[name]: address`.
struct ReferenceDefinition {
    /// What follows the colon up to a space, without angle brackets.
    let address: String
    /// Where it stands in the line, in bytes.
    let offset: Int

    init?(_ line: ArraySlice<UInt8>) {
        let start = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
        guard start.first == UInt8(ascii: "["), start.dropFirst().first != UInt8(ascii: "^"),
            let end = start.indices.dropLast().first(where: {
                start[$0] == UInt8(ascii: "]") && start[$0 + 1] == UInt8(ascii: ":")
            })
        else { return nil }
        let rest = start[(end + 2)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "<") }
        address = String(decoding: rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
        offset = rest.startIndex - line.startIndex
    }
}
