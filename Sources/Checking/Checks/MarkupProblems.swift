package import Diagnostics
package import Markup
import Reading

/// What of a page's Markdown was read otherwise than its author may think.
package enum MarkupProblems {
    static func check(_ text: PageText, _ options: MarkupOptions) -> [Diagnostic] {
        text.document.problems.compactMap { problem in
            // In a text with any other word before the colon no link was meant.
            if case .linkUnread(let scheme, _) = problem.kind, !EvidenceScheme.own.contains(scheme) { return nil }
            return diagnostic(problem, options) { text.page.range(of: $0) }
        }
    }

    /// What of a file that belongs to no site was not read because a limit was reached.
    package static func check(_ document: MarkupDocument, path: String, options: MarkupOptions) -> [Diagnostic] {
        document.problems.filter(\.isOfLimits).map { problem in
            diagnostic(problem, options) { SourceRange(path: path, line: $0.line, column: $0.column) }
        }
    }
}

// MARK: - Messages

extension MarkupProblems {
    private static func words(of reason: MarkupProblem.SummaryMark) -> String {
        switch reason {
        case .first: "“<!-- more -->” ends no summary, since there are no words before it."
        case .second: "“<!-- more -->” stands here a second time; the first one ends the summary."
        case .inside: "“<!-- more -->” ends no summary inside a list, a quotation or a line of text."
        }
    }

    private static func diagnostic(
        _ problem: MarkupProblem, _ options: MarkupOptions, at place: (MarkupPosition) -> SourceRange
    ) -> Diagnostic {
        let range = place(problem.position)
        return switch problem.kind {
        case .footnoteMissing(let label):
            Diagnostic(
                .footnoteMissing, at: range, "There is no footnote “\(label)”.",
                fixes: ["Write a line “[^\(label)]: …”, or put a backslash before the bracket: \\[^\(label)]."])
        case .footnoteUnused(let label):
            Diagnostic(
                .footnoteUnused, at: range, "Nothing refers to the footnote “\(label)”; it is not shown.",
                fixes: ["Write [^\(label)] where the text needs it, or remove the footnote."])
        case .footnoteRepeated(let label, let first):
            Diagnostic(
                .footnoteRepeated, at: range, "The footnote “\(label)” is written a second time here.",
                notes: [DiagnosticNote("It is first written here.", at: place(first))],
                fixes: ["Give this one another name, here and where the text refers to it."])
        case .headingIDTaken(let id, let first):
            Diagnostic(
                .invalidHeadingID, at: range,
                first == nil
                    ? "The id “\(id)” belongs to the page itself; the heading gets another one."
                    : "The id “\(id)” is written a second time here; the heading gets another one.",
                notes: first.map { [DiagnosticNote("It is first written here.", at: place($0))] } ?? [],
                fixes: ["Give this heading another id."])
        case .headingIDUnreadable(let written):
            Diagnostic(
                .invalidHeadingID, at: range,
                "“{#\(Quoted.start(of: written))}” is no id of a heading, and shown as it is written.",
                fixes: [
                    "Write one word of letters, digits and hyphens, as in {#results}, or put a backslash before the brace."
                ])
        case .summaryMark(let reason):
            Diagnostic(
                .summaryMarkUnused, at: range, words(of: reason),
                fixes: [
                    reason == .second
                        ? "Remove one of the two lines."
                        : "Put it into a line of its own, below the words of the summary."
                ])
        case .linkUnread(let scheme, let rest):
            Diagnostic(
                .brokenLink, at: range, "“\(scheme):\(Quoted.start(of: rest))” is shown as text, not as a link.",
                severity: .warning, explanation: "There are no spaces in the address of a link.",
                fixes: ["Write it without a space: (\(scheme):\(rest.filter { !$0.isWhitespace }))."])
        case .calloutNotAlone(let word):
            Diagnostic(
                .calloutUnknown, at: range, "“[!\(word)]” begins no call-out here.",
                explanation: "The mark of a call-out stands alone in the first line of its quotation.",
                fixes: ["Put it into a line of its own, the first of the quotation: > [!\(word.uppercased())]."])
        case .calloutUnknown(let word):
            Diagnostic(
                .calloutUnknown, at: range, "“[!\(word)]” is no kind of call-out.",
                fixes: [
                    NearestName.of(word.lowercased(), in: Callout.Kind.allCases.map(\.rawValue)).map {
                        "Did you mean “[!\($0.uppercased())]”?"
                    } ?? "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]."
                ])
        case .cellsLost(let count):
            Diagnostic(
                .tableCellsLost, at: range,
                count == 1
                    ? "This cell stands beyond the table's last column; it is not shown."
                    : "This cell and what follows stand beyond the table's last column; \(count) cells are not shown.",
                fixes: ["Add a column to the table's first two rows, or write \\| for a pipe inside a cell."])
        case .tableTooLarge:
            Diagnostic(
                .tableTooLarge, at: range,
                "The page's tables have more than \(options.limits.tableCells) cells; what follows is not read.",
                fixes: [
                    "Publish the data as a file in content/assets/, or raise “table_cells” under “limits:” in site.yaml."
                ])
        case .nestedTooDeep:
            Diagnostic(
                .nestingTooDeep, at: range,
                "More than \(options.limits.nesting) lists, quotations or marks lie inside each other here.",
                fixes: [
                    "Put a backslash before signs that are meant as text, or raise “nesting” under “limits:” in site.yaml."
                ])
        }
    }
}
