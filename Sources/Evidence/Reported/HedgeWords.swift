/// The words that make a number a bound or an estimate.
enum HedgeWords {
    /// Before a number: "more than 300", 超过300.
    static let leading = table([
        .moreThan: [
            "more than", "greater than", "larger than", "higher than", "over", "above", "beyond", "exceeding",
            "exceeded",
            "exceeds", "exceed", "in excess of", "upwards of", "upward of", "topped", "tops", "topping", "surpassed",
            "surpasses", "surpassing", ">", "＞", "超过", "超過", "逾", "超", "高于", "大于", "多于", "突破", "不止",
        ],
        .atLeast: [
            "at least", "a minimum of", "minimum", "no fewer than", "no less than", "not less than", "not fewer than",
            "not under", "not below", "≥", ">=", "⩾", "不少于", "不低于", "至少", "最少",
        ],
        .lessThan: [
            "less than", "fewer than", "lower than", "smaller than", "under", "below", "<", "＜", "低于", "少于", "小于",
            "不足", "不到", "未满",
        ],
        .atMost: [
            "at most", "up to", "a maximum of", "maximum", "as many as", "as much as", "no more than", "not more than",
            "no greater than", "not exceeding", "not over", "not above", "≤", "<=", "⩽", "不超过", "不超過", "不高于",
            "不多于", "至多", "最多", "多达",
        ],
        .almost: [
            "almost", "nearly", "close to", "just under", "just below", "just short of", "little short of",
            "approaching",
            "approached", "approaches", "not quite", "virtually", "practically", "接近", "将近", "將近", "近",
        ],
        .about: [
            "about", "around", "approximately", "approx", "approx.", "roughly", "some", "circa", "ca", "ca.", "c.",
            "an estimated", "estimated", "est.", "in the region of", "in the order of", "or so", "~", "≈", "∼", "～",
            "±", "大约", "大約", "约",
            "約", "大概",
        ],
    ])

    /// After a number: "300 or more", 300以上.
    static let trailing: [(words: String, qualifier: Qualifier)] = [
        ("or more", .atLeast), ("or above", .atLeast), ("or over", .atLeast), ("and more", .atLeast),
        ("and above", .atLeast), ("and over", .atLeast), ("or fewer", .atMost), ("or less", .atMost),
        ("or below", .atMost), ("or under", .atMost), ("at least", .atLeast), ("at most", .atMost), ("or so", .about),
        ("-plus", .moreThan), ("plus", .moreThan), ("+", .atLeast), ("＋", .atLeast), ("余", .moreThan),
        ("餘", .moreThan), ("多", .moreThan), ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("左右", .about),
        ("上下", .about),
    ]

    /// What ends with the sign of a hedge and is none: 最近 is "lately", 节约 is "to save".
    static let falseEndings = ["最近", "附近", "临近", "邻近", "节约", "预约", "合约", "条约", "公约"]

    /// Before a hedge: "never more than", "not even over". They turn it round.
    static let negations: Set<String> = ["not", "never", "without", "n't", "neither", "nowhere"]

    /// Before a hedge: "barely over", "hardly more than". The number is near.
    static let diminishers: Set<String> = ["hardly", "barely", "scarcely"]

    /// Between a negation and its hedge; "much" and the like leave it near.
    static let steps: [String: Bool] = [
        "even": false, "any": false, "ever": false, "once": false, "much": true, "far": true, "many": true,
        "significantly": true, "substantially": true, "a": false, "lot": true, "near": false,
    ]

    /// What a hedge says after "not".
    static func negated(_ qualifier: Qualifier) -> Qualifier {
        switch qualifier {
        case .moreThan: .atMost
        case .atLeast: .lessThan
        case .lessThan: .atLeast
        case .almost: .lessThan
        case .atMost: .moreThan
        case .exact, .about, .between: qualifier
        }
    }

    /// By their last sign, longer ones first: "no more than" is not "more than".
    private static func table(_ words: [Qualifier: [String]]) -> [Character: [(words: String, qualifier: Qualifier)]] {
        let all = words.flatMap { qualifier, words in words.map { (words: $0, qualifier: qualifier) } }
        return Dictionary(grouping: all) { $0.words.last ?? " " }
            .mapValues { $0.sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) } }
    }
}
