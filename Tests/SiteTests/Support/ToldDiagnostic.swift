import Foundation

/// A diagnostic as a report without colours and wrapping tells it.
struct ToldDiagnostic {
    let severity: String
    let id: String
    let summary: String
    /// `content/articles/first.md:3:7`; nothing for the site as a whole.
    private(set) var place: String?
    private(set) var rule = ""
    private(set) var notes: [String] = []
    private(set) var fixes: [String] = []

    /// All diagnostics of a report that are told with their rule, in its order.
    static func all(in report: String) -> [ToldDiagnostic] {
        var told: [ToldDiagnostic] = []
        for line in report.split(separator: "\n") {
            if let head = line.wholeMatch(of: /(error|warning)\[([a-z0-9-]+)\]: (.*)/) {
                told.append(
                    ToldDiagnostic(severity: String(head.1), id: String(head.2), summary: String(head.3)))
            } else if !told.isEmpty {
                told[told.count - 1].take(line)
            }
        }
        return told.filter { !$0.rule.isEmpty }
    }

    private mutating func take(_ line: Substring) {
        if let address = line.wholeMatch(of: /[ ]*--> (.*)/) {
            // Those after the rule belong to notes.
            if rule.isEmpty { place = String(address.1) }
        } else if let remark = line.wholeMatch(of: /[ ]+= (rule|note|help): (.*)/) {
            switch remark.1 {
            case "rule": rule = String(remark.2)
            case "note": notes.append(String(remark.2))
            default: fixes.append(String(remark.2))
            }
        }
    }
}
