package import Diagnostics
import Packing

/// Where the fields of an entry stand.
package struct FieldRanges: Sendable {
    private var read: [String: Stretch] = [:]
    /// As they stand in the cache: few pages of those that an earlier build read are ever asked.
    private var packed: ArraySlice<UInt8>?

    private var ranges: [String: Stretch] { packed.map(Self.unpacked) ?? read }
    private let path: String
    private var entryStretch: Stretch

    /// A range of one file.
    private struct Stretch: Sendable, Hashable {
        let start: SourcePosition
        let end: SourcePosition
    }

    init(entry: SourceRange) {
        path = entry.path
        entryStretch = Stretch(start: entry.start, end: entry.end)
    }

    mutating func set(_ range: SourceRange, for field: String) {
        read[field] = Stretch(start: range.start, end: range.end)
    }

    mutating func setEntry(_ range: SourceRange) {
        entryStretch = Stretch(start: range.start, end: range.end)
    }

    /// The place of the entry itself: its id, or its first line.
    package var entry: SourceRange { SourceRange(path: path, start: entryStretch.start, end: entryStretch.end) }

    /// The field's value, or the entry where the field is not written.
    package subscript(field: String) -> SourceRange { range(of: field) ?? entry }

    /// One element of a list field.
    package subscript(field: String, index: Int) -> SourceRange { range(of: "\(field)[\(index)]") ?? self[field] }

    private func range(of field: String) -> SourceRange? {
        ranges[field].map { SourceRange(path: path, start: $0.start, end: $0.end) }
    }

    /// Whether a place is that of the entry or of one of its fields.
    package func holds(_ range: SourceRange) -> Bool {
        let stretch = Stretch(start: range.start, end: range.end)
        return range.path == path && (stretch == entryStretch || ranges.values.contains(stretch))
    }

    // MARK: Packing

    /// The same in less room.
    var compact: FieldRanges {
        guard packed == nil else { return self }
        var compact = self
        compact.read = [:]
        compact.packed = packedRanges[...]
        return compact
    }

    private var packedRanges: [UInt8] {
        if let packed { return Array(packed) }
        var pack = PackWriter()
        // In one order, so that the same file gives the same bytes.
        pack.write(read.sorted { $0.key < $1.key }) { pack, entry in
            pack.write(entry.key)
            Self.pack(entry.value, into: &pack)
        }
        return pack.bytes
    }

    func pack(into pack: inout PackWriter) {
        Self.pack(entryStretch, into: &pack)
        pack.write(packedRanges)
    }

    init(from pack: inout PackReader, path: String) {
        self.path = path
        entryStretch = Self.stretch(from: &pack)
        packed = pack.stretch()
    }

    private static func unpacked(_ bytes: ArraySlice<UInt8>) -> [String: Stretch] {
        var pack = PackReader(bytes)
        return Dictionary(
            pack.list { ($0.text(), stretch(from: &$0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func pack(_ stretch: Stretch, into pack: inout PackWriter) {
        for number in [stretch.start.line, stretch.start.column, stretch.end.line, stretch.end.column] {
            pack.write(number)
        }
    }

    private static func stretch(from pack: inout PackReader) -> Stretch {
        let start = SourcePosition(line: pack.number(), column: pack.number())
        return Stretch(start: start, end: SourcePosition(line: pack.number(), column: pack.number()))
    }
}
