/// Finds documents whose blocks are nested so deep, for so many lines, that libcmark would take quadratic time.
enum NestingScan {
    /// The line at which reading a document would have taken more than the limits allow; nothing where all is well.
    static func refusal(of lines: TextLines, limits: MarkupLimits) -> Int? {
        var deepest = 0
        var steps = 0
        var isAfterBlank = true
        for number in 1...lines.count {
            let depth = depth(of: lines[number])
            // A line of text without marks, after an empty one, closes whatever was open.
            if let depth { deepest = isAfterBlank && depth == 0 ? 0 : max(deepest, depth) }
            isAfterBlank = depth == nil
            if deepest > limits.nesting { steps += deepest }
            if steps > limits.steps { return number }
        }
        return nil
    }

    /// How many blocks a line can open or stand in, at the most; nothing where it is empty.
    private static func depth(of line: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var columns = 0
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            let isLast = index + 1 == line.endIndex
            switch byte {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"): columns += 4
            case UInt8(ascii: ">"): depth += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard isLast || line[index + 1] == UInt8(ascii: " ") else { return depth + indentation(columns, depth) }
                depth += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digits = line[index...].prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                guard digits.endIndex < line.endIndex, ".)".utf8.contains(line[digits.endIndex]) else {
                    return depth + indentation(columns, depth)
                }
                depth += 1
                index = digits.endIndex
            default:
                return depth + indentation(columns, depth)
            }
            index += 1
        }
        return depth == 0 ? nil : depth + indentation(columns, depth)
    }

    /// How many open lists the spaces before and between a line's marks can stand for; without marks it opens none.
    private static func indentation(_ columns: Int, _ depth: Int) -> Int {
        depth == 0 ? 0 : columns / 2
    }
}
