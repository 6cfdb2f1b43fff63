import Evidence

/// The few words that a drawing says by itself.
extension NumberStyle {
    /// For a number of which nothing is known.
    var unknown: String { self == .chinese ? "未知" : "not known" }

    /// For the stretch of a whole that no part accounts for.
    var rest: String { self == .chinese ? "其余未说明" : "rest not stated" }

    /// The same as a sentence.
    var restSentence: String { self == .chinese ? "其余未说明。" : "The rest is not stated." }

    /// Why there is no number.
    func words(_ reason: MissingReason) -> String {
        guard self == .chinese else { return reason.words }
        return switch reason {
        case .notReported: "未报道"
        case .noNumber: "报道中没有数字"
        case .lost: "已遗失"
        case .notApplicable: "不适用"
        case .withheld: "未公布"
        }
    }

    /// A row in a sentence: "Campaign, 2019: over 60,000 (a bar with an open end)."
    func sentence(name: String, detail: String?, words: String, drawn: String) -> String {
        let head = [name, detail ?? ""].filter { !$0.isEmpty }
        return switch self {
        case .english: "\(head.joined(separator: ", ")): \(words) (\(drawn))."
        case .chinese: "\(head.joined(separator: "，"))：\(words)（\(drawn)）。"
        }
    }

    /// The name of what the sentences after it are about.
    func lead(_ name: String) -> String { self == .chinese ? "\(name)：" : "\(name):" }

    /// Many rows in a sentence: how many there are, and how they are drawn.
    func summary(_ count: Int, _ kinds: [(drawn: String, count: Int)]) -> String {
        switch self {
        case .english:
            "\(count) rows (\(kinds.map { "\($0.count) × \($0.drawn)" }.joined(separator: ", "))); "
                + "the table has their numbers."
        case .chinese:
            "共\(count)行（\(kinds.map { "\($0.drawn)×\($0.count)" }.joined(separator: "，"))）；数字见表格。"
        }
    }

    /// Sentences one after another.
    func paragraph(_ sentences: [String]) -> String {
        sentences.joined(separator: self == .chinese ? "" : " ")
    }

    /// How a figure is drawn, for those who cannot see it.
    func drawing(of mark: ChartMark, as shape: MarkShape) -> String {
        switch self {
        case .english: shape == .bar ? englishBar(mark) : englishDot(mark)
        case .chinese: shape == .bar ? chineseBar(mark) : chineseDot(mark)
        }
    }

    private func englishBar(_ mark: ChartMark) -> String {
        switch mark {
        case _ where mark.values.isEmpty: "no bar"
        case _ where mark.isZero: "a tick on the baseline"
        case .from, .upTo: mark.isOpenEnded ? "a solid bar with an open end" : "a hollow bar"
        case .about: "a solid bar with a hatched end"
        case .between: "a bar hatched between the two numbers"
        case .exact, .missing: "a solid bar"
        }
    }

    private func englishDot(_ mark: ChartMark) -> String {
        switch mark {
        case _ where mark.values.isEmpty: "no dot"
        case .from, .upTo: mark.isOpenEnded ? "a ring with an arrow away from zero" : "a ring with a line back to zero"
        case .about: "a hatched dot"
        case .between: "two rings with a hatched band between them"
        case .exact, .missing: "a filled dot"
        }
    }

    private func chineseBar(_ mark: ChartMark) -> String {
        switch mark {
        case _ where mark.values.isEmpty: "无条形"
        case _ where mark.isZero: "基线上的短线"
        case .from, .upTo: mark.isOpenEnded ? "实心条，末端开放" : "空心条"
        case .about: "实心条，末端为斜线"
        case .between: "两数之间为斜线"
        case .exact, .missing: "实心条"
        }
    }

    private func chineseDot(_ mark: ChartMark) -> String {
        switch mark {
        case _ where mark.values.isEmpty: "无圆点"
        case .from, .upTo: mark.isOpenEnded ? "圆环，箭头背离零" : "圆环，线段连至零"
        case .about: "斜线圆点"
        case .between: "两个圆环，其间为斜线"
        case .exact, .missing: "实心圆点"
        }
    }
}
