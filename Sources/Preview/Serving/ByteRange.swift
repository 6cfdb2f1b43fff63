/// The part of a file that a request asks for (RFC 9110, 14).
enum ByteRange: Sendable, Hashable {
    /// All of it; also where several parts are asked for, or what is asked for is not understood.
    case whole
    case part(Range<Int>)
    /// A part that the file does not have.
    case unsatisfiable

    /// - Parameters:
    ///   - field: the value of the Range field.
    ///   - size: of the file, in bytes.
    init(_ field: String?, size: Int) {
        guard let field, field.lowercased().hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        let numbers = ends.map { Self.number($0) }
        guard ends.count == 2, !field.contains(",") else {
            self = .whole
            return
        }
        switch (numbers[0], numbers[1]) {
        case (let first?, let last?) where first <= last:
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
        case (let first?, nil) where ends[1].isEmpty:
            self = first < size ? .part(first..<size) : .unsatisfiable
        case (nil, let length?) where ends[0].isEmpty:
            self = length > 0 && size > 0 ? .part(max(0, size - length)..<size) : .unsatisfiable
        default: self = .whole
        }
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
