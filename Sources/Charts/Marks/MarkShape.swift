/// Whether a figure is drawn as a bar or as a dot.
package enum MarkShape: Sendable, Hashable {
    /// A bar that starts at zero.
    case bar
    /// A dot on the axis.
    case dot

    /// The room that the longest end takes beyond the number.
    var tail: Double { self == .bar ? 13 : 21 }

    /// The room that a mark takes beyond its number.
    func reach(of mark: ChartMark) -> Double {
        if mark.isOpenEnded { return tail }
        switch (self, mark) {
        case (.dot, _): return DotPainter.radius
        case (.bar, .about): return BarPainter.hatched
        case (.bar, _): return mark.isZero ? BarPainter.tick : 0
        }
    }
}
