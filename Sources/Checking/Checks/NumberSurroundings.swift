import Evidence

/// A number of a text with what stands beside it, as far as anything there could make it something else.
struct NumberSurroundings {
    /// How far the words of a list before a number are gone through: "Articles 285, 286 and 287".
    private static let reach = 48

    let number: ReportedNumber
    /// The number as it is written.
    let text: String
    private let scalars: [Unicode.Scalar]
    private let start: Int
    private let end: Int

    /// - Parameter scalars: the text that the number stands in.
    init(_ number: ReportedNumber, in scalars: [Unicode.Scalar]) {
        self.number = number
        self.scalars = scalars
        start = number.offset
        end = number.offset + number.length
        text = String(String.UnicodeScalarView(scalars[start..<end]))
    }

    /// Whether it is written in digits of any script.
    var isInDigits: Bool { scalars[start..<end].contains(where: Self.isDigit) }
    /// Whether it is written in Chinese signs.
    var isInChinese: Bool { !isInDigits && scalars[start..<end].contains(where: TextSign.isHan) }
    /// Whether it is nothing but digits, without separators, points and scales.
    var isPlain: Bool { scalars[start..<end].allSatisfy(Self.isDigit) }
    /// How many signs it has.
    var length: Int { end - start }

    // MARK: Signs

    /// The sign right before it.
    var before: Unicode.Scalar? { start > 0 ? scalars[start - 1] : nil }
    /// The sign right after it.
    var after: Unicode.Scalar? { end < scalars.count ? scalars[end] : nil }
    /// The first sign before it that is no space.
    var signBefore: Unicode.Scalar? { scalars[..<start].last { !Self.isSpace($0) } }
    /// The first sign after it that is no space.
    var signAfter: Unicode.Scalar? { scalars[end...].prefix(8).first { !Self.isSpace($0) } }

    /// The first sign after it that is neither space nor 余 or 多.
    var signAfterSurplus: Unicode.Scalar? {
        scalars[end...].prefix(8).first { !Self.isSpace($0) && !["余", "餘", "多"].contains($0) }
    }

    /// Whether letters and a hyphen or a stroke stand right before it: "A-45", "HTTP/2".
    var hasLetterBeforeJoint: Bool {
        start > 1 && (before == "-" || before == "/") && TextSign.isWordLetter(scalars[start - 2])
    }

    /// Whether a digit stands right after the letters behind it: "0x45".
    var hasDigitAfterWord: Bool {
        let rest = scalars[end...].prefix(8).drop(while: TextSign.isWordLetter)
        return rest.first.map(Self.isDigit) ?? false
    }

    /// Whether these signs come next.
    func isBefore(_ words: String) -> Bool {
        scalars[end...].prefix(8).drop(while: Self.isSpace).starts(with: words.unicodeScalars)
    }

    /// Whether these signs come right before, spaces aside.
    func isAfter(_ words: String) -> Bool {
        scalars[max(0, start - 8)..<start].reversed().drop { Self.isSpace($0) || $0 == "：" || $0 == ":" }
            .starts(with: words.unicodeScalars.reversed())
    }

    /// Whether a digit follows one of these signs right before or after: 10:30, 1.2.3, 2019-11-15.
    func isJoined(before signs: Set<Unicode.Scalar>, after others: Set<Unicode.Scalar>) -> Bool {
        if let before, signs.contains(before), start > 1, Self.isDigit(scalars[start - 2]) { return true }
        if let after, others.contains(after), end + 1 < scalars.count, Self.isDigit(scalars[end + 1]) { return true }
        return false
    }

    // MARK: Words

    /// A word beside a number.
    struct Word {
        /// In lower case.
        let text: String
        let isCapital: Bool
        /// Whether a point follows it.
        let hasPoint: Bool
        /// Whether nothing stands between it and the number.
        let isAttached: Bool
        /// Where it begins and ends in the text.
        let range: Range<Int>
    }

    var wordBefore: Word? { word(endingAt: start) }
    var wordAfter: Word? { word(startingAt: end) }

    /// The word before another, with spaces between.
    func word(before word: Word) -> Word? { self.word(endingAt: word.range.lowerBound) }

    /// The word before the list that the number stands in: "Articles" of "Articles 285, 286 and 287".
    var wordBeforeList: Word? {
        let place = listStart
        return place < start ? word(endingAt: place) : nil
    }

    /// The word after the list that the number stands in: "November" of "15, 16 and 17 November".
    var wordAfterList: Word? {
        var place = end
        let last = min(scalars.count, end + Self.reach)
        while place < last {
            if isOfList(scalars[place]) {
                place += 1
            } else if let joint = joint(at: place) {
                place = joint
            } else {
                break
            }
        }
        return place > end && Self.isSpace(scalars[place - 1]) ? word(startingAt: place - 1) : nil
    }

    /// Where the digits, spaces and hyphens begin that the number goes on from: of 5678 in "010-1234 5678" at 010.
    var run: ArraySlice<Unicode.Scalar> {
        var place = start
        while place > 0, start - place < Self.reach {
            let scalar = scalars[place - 1]
            guard Self.isDigit(scalar) || Self.isSpace(scalar) || scalar == "-" || scalar == "+" else { break }
            place -= 1
        }
        return scalars[place..<end].drop(while: Self.isSpace)
    }

    private var listStart: Int {
        var place = start
        let last = max(0, start - Self.reach)
        while place > last {
            if isOfList(scalars[place - 1]) {
                place -= 1
            } else if let joint = joint(endingAt: place) {
                place = joint
            } else {
                break
            }
        }
        return place
    }

    private func isOfList(_ scalar: Unicode.Scalar) -> Bool {
        Self.isDigit(scalar) || Self.isSpace(scalar) || [",", "–", "-", "&", "(", ")"].contains(scalar)
    }

    private func joint(endingAt place: Int) -> Int? {
        guard let word = word(endingAt: place), ["and", "to", "or", "und"].contains(word.text), !word.hasPoint else {
            return nil
        }
        return word.range.lowerBound
    }

    private func joint(at place: Int) -> Int? {
        guard place > 0, Self.isSpace(scalars[place - 1]), let word = word(startingAt: place - 1),
            ["and", "to", "or"].contains(word.text)
        else { return nil }
        return word.range.upperBound
    }

    private func word(endingAt place: Int) -> Word? {
        var end = place
        while end > 0, Self.isSpace(scalars[end - 1]) { end -= 1 }
        let isAttached = end == place
        let hasPoint = end > 0 && scalars[end - 1] == "."
        if hasPoint { end -= 1 }
        var start = end
        while start > 0, end - start < 24, TextSign.isWordLetter(scalars[start - 1]) { start -= 1 }
        return word(start..<end, hasPoint: hasPoint, isAttached: isAttached)
    }

    private func word(startingAt place: Int) -> Word? {
        var start = place
        while start < scalars.count, Self.isSpace(scalars[start]) { start += 1 }
        var end = start
        while end < scalars.count, end - start < 24, TextSign.isWordLetter(scalars[end]) { end += 1 }
        let hasPoint = end < scalars.count && scalars[end] == "."
        return word(start..<end, hasPoint: hasPoint, isAttached: start == place)
    }

    private func word(_ range: Range<Int>, hasPoint: Bool, isAttached: Bool) -> Word? {
        guard !range.isEmpty else { return nil }
        let word = String(String.UnicodeScalarView(scalars[range]))
        return Word(
            text: word.lowercased(), isCapital: scalars[range.lowerBound].properties.isUppercase, hasPoint: hasPoint,
            isAttached: isAttached, range: range)
    }

    // MARK: Kinds of signs

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { TextSign.digit(scalar) != nil }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || TextSign.isSpace(scalar) }
}
