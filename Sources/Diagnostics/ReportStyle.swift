/// How a report is laid out for where it goes.
package struct ReportStyle: Sendable {
    /// Whether to use ANSI colours.
    package let isColored: Bool
    /// How many cells a line has; absent where lines are not wrapped, as in a log.
    package let width: Int?
    /// What stands before the paths of the site's files, so that they lead from the working folder to the file: empty,
    /// or ending with a slash.
    package let folder: String

    /// A narrower terminal wraps for itself.
    static let narrowest = 40
    /// A longer line of a file is shown in part where lines are not wrapped.
    static let excerptWidth = 160

    package init(isColored: Bool = false, width: Int? = nil, folder: String = "") {
        self.isColored = isColored
        self.width = width.map { max($0, Self.narrowest) }
        self.folder = folder
    }

    /// Nothing that only a terminal understands.
    package static let plain = ReportStyle()

    /// How a place is told: `site/content/articles/first.md:3:1`, without a line for a file as a whole.
    package func address(of range: SourceRange) -> String {
        let path = path(of: range)
        return range.isWholeFile ? path : "\(path):\(range.start.line):\(range.start.column)"
    }

    /// The way from the working folder to the file.
    func path(of range: SourceRange) -> String { range.isInTheme ? range.path : folder + range.path }
}
