import Foundation

/// Which way a change went, as far as its bounds tell.
enum ChangeDirection: Hashable {
    case up
    case down
    case none
    case unknown

    init(_ mark: ChartMark) {
        let (least, greatest) = (mark.values.min() ?? 0, mark.values.max() ?? 0)
        self =
            switch mark {
            case _ where mark.values.isEmpty: .unknown
            case .from(let value): value >= 0 ? .up : .unknown
            case .upTo(let value): value <= 0 ? .down : .unknown
            case _ where mark.isZero: .none
            case _ where least > 0: .up
            case _ where greatest < 0: .down
            default: .unknown
            }
    }

    func description(in style: NumberStyle) -> String {
        switch self {
        case .up: style == .chinese ? "向上的箭头。" : "An arrow up."
        case .down: style == .chinese ? "向下的箭头。" : "An arrow down."
        case .none: style == .chinese ? "横线：没有变化。" : "A level line: no change."
        case .unknown: style == .chinese ? "无箭头。" : "No arrow."
        }
    }
}
