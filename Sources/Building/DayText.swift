import Foundation

/// Days as front matter and stat files write them.
enum DayText {
    /// YYYY-MM-DD in UTC.
    ///
    /// - Parameter seconds: since 1970-01-01T00:00:00Z.
    static func of(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601.year().month().day())
    }
}
