/// Which tags of a template stand alone on their lines, so that the lines leave no trace in the page.
struct TemplateLines {
    /// The bytes that a tag takes with it: its own, or those of its whole line.
    struct Extent {
        var bytes: Range<Int>
        /// White space before a tag that is the first on its line.
        let indentation: Range<Int>
        let standsAlone: Bool
    }

    /// As many as there are tags.
    private(set) var extents: [Extent] = []

    init(_ bytes: [UInt8], _ tags: [TemplateTag]) {
        var open: [Int] = []
        for (index, tag) in tags.enumerated() {
            let start = Self.lineStart(before: tag.bytes.lowerBound, bytes)
            let end = Self.lineEnd(after: tag.bytes.upperBound, bytes)
            let opening = tag.kind == .close ? open.popLast() : nil
            let closed = opening.map { tags[$0].kind }
            let isInParent = open.last.map { tags[$0].kind == .parent } ?? false
            var (from, to) = (start, end)
            switch tag.kind {
            case .value, .rawValue, .unknown: (from, to) = (nil, nil)
            // What fills a block begins after its tag and ends before the closing one, whatever else is on the lines.
            case .block where isInParent && end != nil: from = start ?? tag.bytes.lowerBound
            case .close where closed == .block && isInParent && start != nil: to = end ?? tag.bytes.upperBound
            case .close where closed == .parent:
                // From `{{<name}}` to `{{/name}}` the tags count as one.
                if let opening, let end, Self.lineStart(before: tags[opening].bytes.lowerBound, bytes) != nil {
                    let first = extents[opening]
                    let bytes = first.indentation.lowerBound..<tags[opening].bytes.upperBound
                    extents[opening] = Extent(bytes: bytes, indentation: first.indentation, standsAlone: true)
                    (from, to) = (tag.bytes.lowerBound, end)
                }
            case .parent: to = nil
            default: break
            }
            let standsAlone = from != nil && to != nil
            let around = (from ?? 0)..<(to ?? bytes.count)
            extents.append(
                Extent(
                    bytes: standsAlone ? around : tag.bytes,
                    indentation: (start ?? tag.bytes.lowerBound)..<tag.bytes.lowerBound, standsAlone: standsAlone))
            if tag.kind.isOpening { open.append(index) }
        }
    }

    /// Where the line begins, if only white space stands before.
    private static func lineStart(before index: Int, _ bytes: [UInt8]) -> Int? {
        var start = index
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
    }

    /// Where the next line begins, if only white space stands in between.
    private static func lineEnd(after index: Int, _ bytes: [UInt8]) -> Int? {
        var end = index
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
