/// A text cut into lines, with the number of Unicode scalars before any byte at hand.
struct TextLines {
    /// After how many bytes the scalars before them are noted.
    private static let step = 256

    let bytes: [UInt8]
    /// Where each line starts, and where the one after the last would.
    private let starts: [Int]
    /// How many scalars stand before every `step`-th byte; nothing where each is a byte long.
    private let marks: [Int]

    /// Lines end as CommonMark says: with a line feed, a carriage return, or both.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let (starts, isASCII) = bytes.withUnsafeBufferPointer {
            (Self.starts($0), !ByteSearch.containsOtherThanASCII($0))
        }
        self.starts = starts
        marks = isASCII ? [] : Self.marks(bytes)
    }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(bytes.count / 64 + 8)
        if ByteSearch.contains(UInt8(ascii: "\r"), in: bytes) {
            for index in bytes.indices where bytes[index] == 10 || bytes[index] == 13 {
                let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
                if !isPair { starts.append(index + 1) }
            }
        } else {
            var index = 0
            while let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, from: index) {
                index = end + 1
                starts.append(index)
            }
        }
        return starts
    }

    var count: Int { starts.count }

    /// The bytes of a line, from 1, as places in `bytes`; empty where there is no such line.
    func range(_ number: Int) -> Range<Int> {
        guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
        let start = starts[number - 1]
        guard number < starts.count else { return start..<bytes.count }
        var end = starts[number] - 1
        if bytes[end] == 10, end > start, bytes[end - 1] == 13 { end -= 1 }
        return start..<end
    }

    /// A line, from 1; empty where there is none.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// How many scalars stand between the start of a line and a place in it, in bytes.
    func scalars(in number: Int, before bytes: Int) -> Int {
        let line = range(number)
        let end = min(line.lowerBound + max(0, bytes), line.upperBound)
        return scalars(before: end) - scalars(before: line.lowerBound)
    }

    private func scalars(before index: Int) -> Int {
        guard !marks.isEmpty else { return index }
        let mark = index / Self.step
        return marks[mark] + bytes[mark * Self.step..<index].count(where: Self.beginsScalar)
    }

    private static func marks(_ bytes: [UInt8]) -> [Int] {
        var marks = [0]
        marks.reserveCapacity(bytes.count / step + 1)
        for start in stride(from: 0, to: bytes.count - step + 1, by: step) {
            marks.append((marks.last ?? 0) + bytes[start..<start + step].count(where: beginsScalar))
        }
        return marks
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
