/// What a timeline says by itself.
extension NumberStyle {
    /// What a timeline shows, ahead of its entries in words.
    package var timelineDescription: String {
        self == .chinese ? "按日期排列的专项行动、事件和报道。" : "Campaigns, events and reports by date."
    }

    func heading(_ lane: TimelineDrawing.Lane) -> String {
        switch lane {
        case .campaign: self == .chinese ? "专项行动" : "Campaigns"
        case .event: self == .chinese ? "事件" : "Events"
        case .publication: self == .chinese ? "报道" : "Publications"
        }
    }

    func name(_ lane: TimelineDrawing.Lane) -> String {
        self == .chinese ? heading(lane) : lane.rawValue
    }

    func counted(_ count: Int, _ lane: TimelineDrawing.Lane) -> String {
        if self == .chinese { return "\(heading(lane))\(count)项" }
        return count == 1 ? "1 \(lane.rawValue)" : "\(count) \(lane.rawValue)s"
    }

    var noDate: String { self == .chinese ? "日期不明" : "no date" }
    var withoutDate: String { self == .chinese ? "日期不明" : "Without a date" }
    var noEntries: String { self == .chinese ? "没有条目。" : "No entries." }

    /// What the marks mean.
    var sometimeWithin: String { self == .chinese ? "其间某时" : "some time within" }
    var uncertain: String { self == .chinese ? "不确定" : "uncertain" }
    var approximate: String { self == .chinese ? "大约" : "approximate" }
    var endNotKnown: String { self == .chinese ? "结束时间不明" : "end not known" }
    var startNotKnown: String { self == .chinese ? "开始时间不明" : "start not known" }
    var goesOn: String { self == .chinese ? "仍在继续" : "goes on" }
    var goesOnOutside: String { self == .chinese ? "超出图的范围" : "goes on outside the image" }

    /// An entry in a sentence.
    func sentence(_ name: String, _ period: String) -> String {
        self == .chinese ? "\(name)：\(period)。" : "\(name): \(period)."
    }

    /// A lane whose entries have no names in the drawing.
    func unnamed(_ counted: String, isCounts: Bool) -> String {
        switch self {
        case .english: "\(counted), \(isCounts ? "drawn as counts" : "not named in the image")."
        case .chinese: "\(counted)，\(isCounts ? "以数量表示" : "图中未标名称")。"
        }
    }

    func undated(_ count: Int) -> String {
        self == .chinese ? "\(count)项日期不明。" : "\(count) without a date."
    }

    /// "600 in all, at most 27 beginning in one month".
    func counts(_ total: Int, most: Int, step: TimelineStep) -> String {
        self == .chinese
            ? "共\(total)项，\(chinese(step))内最多开始\(most)项"
            : "\(total) in all, at most \(most) beginning in \(step.words)"
    }

    private func chinese(_ step: TimelineStep) -> String {
        switch step {
        case .days(let count): "\(count)日"
        case .months(let count): "\(count)个月"
        case .years(let count): "\(count)年"
        }
    }
}
