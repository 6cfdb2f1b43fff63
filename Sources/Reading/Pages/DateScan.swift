/// Goes through the text of a date, byte by byte.
struct DateScan {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    /// A time of day with its time zone; midnight UTC where none is written.
    struct Time {
        var hour = 0
        var minute = 0
        var second = 0
        var isWest = false
        var zoneHours = 0
        var zoneMinutes = 0
    }

    /// A number of so many digits, as many of them as there are.
    mutating func digits(_ count: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(count.upperBound).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count >= count.lowerBound else { return nil }
        rest = rest[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// The next sign, if it is one of these.
    mutating func sign(among signs: String) -> String? {
        guard let byte = rest.first, signs.utf8.contains(byte) else { return nil }
        rest = rest.dropFirst()
        return String(Unicode.Scalar(byte))
    }

    /// `T08:34:00Z`, ` 08:34 +0800` and what lies between, or the end of the text; nothing where it is something else.
    mutating func time() -> Time? {
        var time = Time()
        if rest.isEmpty { return time }
        guard sign(among: "T ") != nil else { return nil }
        while rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "T") { rest = rest.dropFirst() }
        guard let hour = digits(1...2), sign(among: ":") != nil, let minute = digits(2...2) else { return nil }
        (time.hour, time.minute) = (hour, minute)
        if sign(among: ":") != nil {
            guard let second = digits(2...2) else { return nil }
            time.second = second
            if sign(among: ".,") != nil {
                guard digits(1...1) != nil else { return nil }
                while digits(1...1) != nil {}
            }
        }
        while let byte = rest.first, byte == UInt8(ascii: " ") || (9...13).contains(byte) { rest = rest.dropFirst() }
        return zone(&time) && rest.isEmpty ? time : nil
    }

    /// `Z`, `UTC`, `+08:00` or `-0800`, or nothing.
    private mutating func zone(_ time: inout Time) -> Bool {
        if rest.isEmpty || sign(among: "Z") != nil { return true }
        if rest.starts(with: "UTC".utf8) {
            rest = rest.dropFirst(3)
            return true
        }
        guard let sign = sign(among: "+-"), let hours = digits(2...2) else { return false }
        _ = self.sign(among: ":")
        guard let minutes = digits(2...2) else { return false }
        (time.isWest, time.zoneHours, time.zoneMinutes) = (sign == "-", hours, minutes)
        return true
    }
}
