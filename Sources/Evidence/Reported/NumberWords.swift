import Foundation

/// English words for numbers.
enum NumberWords {
    static let small: [String: Decimal] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// After a number in words or digits: "3 million", "three hundred".
    static let scales: [String: Decimal] = [
        "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000,
    ]

    /// Right after digits: "4.58bn".
    static let attachedScales: [String: Decimal] = [
        "bn": 1_000_000_000, "mn": 1_000_000, "tn": 1_000_000_000_000, "k": 1000, "m": 1_000_000, "b": 1_000_000_000,
    ]

    /// "A third", "two fifths": what one is divided by.
    static let parts: [String: Decimal] = [
        "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "hundredth": 100, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6,
        "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10, "hundredths": 100,
    ]

    /// The end of an ordinal: "twenty-first".
    static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]

    /// What may follow "half" or "a third" as a share: "half of them", but not "half an hour", "a third report".
    static let afterShare: Set<String> = [
        "of", "the", "its", "their", "these", "those", "all", "as", "more", "less", "fewer",
    ]

    /// Before "half" or "quarter" these make it a stretch of time: "the first half of 2019".
    static let beforeStretch: Set<String> = [
        "first", "second", "third", "fourth", "latter", "former", "other", "last", "next", "past", "previous", "this",
        "that", "each", "every", "per",
    ]
}
