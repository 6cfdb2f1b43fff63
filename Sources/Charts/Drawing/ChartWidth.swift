/// The width of a drawing, whatever was asked for.
enum ChartWidth {
    /// Whole pixels, and enough of them for a few words.
    static func usable(_ width: Double) -> Double {
        width.isFinite ? min(max(width.rounded(), 200), 4000) : 288
    }
}
