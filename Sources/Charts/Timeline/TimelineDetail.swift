/// How much of the entries is drawn; each case says less than the one before it.
enum TimelineDetail: CaseIterable {
    /// Every entry with its name.
    case full
    /// Every entry, but only campaigns with their names.
    case campaignNames
    /// Every entry as a mark without a name.
    case marks
    /// How many entries begin in a month, or in a longer stretch on a long scale.
    case counts

    /// Whether it is worth a try; beyond these numbers the image would be far over its limit.
    func suits(_ content: TimelineContent) -> Bool {
        let campaigns = content.dated.count { $0.entry.lane == .campaign }
        return switch self {
        case .full: content.dated.count + content.undated.count <= TimelineDrawing.named
        case .campaignNames: campaigns <= TimelineDrawing.named && content.dated.count <= 250
        case .marks: content.dated.count <= 250
        case .counts: true
        }
    }

    func names(_ lane: TimelineDrawing.Lane) -> Bool {
        switch self {
        case .full: true
        case .campaignNames: lane == .campaign
        case .marks, .counts: false
        }
    }
}
