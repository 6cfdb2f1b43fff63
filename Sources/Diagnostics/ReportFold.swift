/// Diagnostics of a report that are not shown one by one.
struct ReportFold {
    /// The first of them.
    let first: Diagnostic
    /// What they all say; absent where they only share their kind.
    let words: String?
    /// Where those stand that are told with their place only.
    private(set) var places: [SourceRange] = []
    /// How many are only counted.
    private(set) var hidden = 0
    private var files: Set<String> = []

    init(_ first: Diagnostic, words: String?) {
        self.first = first
        self.words = words
    }

    mutating func add(_ diagnostic: Diagnostic, isShown: Bool) {
        if isShown, let range = diagnostic.range {
            places.append(range)
        } else {
            hidden += 1
            files.insert(diagnostic.range?.path ?? "")
        }
    }
}

// MARK: - Messages

extension ReportFold {
    /// `“layout” is no key of front matter. Here too, and 37 more like it in 12 files:`
    func summary(isComplete: Bool) -> String {
        let more = "and \(hidden) more like it in \(files.count == 1 ? "1 file" : "\(files.count) files")"
        guard let words else { return "… \(more)." }
        if places.isEmpty { return "\(words) … \(more)." }
        return isComplete ? "\(words) Here too:" : "\(words) Here too, \(more):"
    }

    var help: String { "“--format json” tells every one of them." }
}
