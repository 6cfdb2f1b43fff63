import Diagnostics

/// What a check wants, with an example.
package enum DiagnosticExplanation {
    /// - Throws: a refusal with the nearest name.
    package static func of(_ name: String) throws(Refusal) -> Explanation {
        guard let id = DiagnosticID(rawValue: name) else { throw unknown(name) }
        let example = DiagnosticExamples.of(id)
        return Explanation(
            "diagnostic", title: name,
            [
                FactSection([
                    Fact("id", "", nil, .text(name)),
                    Fact("severity", "severity", severity(of: id), .text(id.severity.rawValue)),
                    Fact("rule", "rule", id.rule),
                ]),
                FactSection(
                    "example", "Example",
                    [
                        Fact("place", "in", example.place),
                        Fact("note", "where", example.note),
                        text("wrong", "wrong:", example.wrong),
                        text("repaired", "repaired:", example.repaired),
                    ]),
            ])
    }

    /// Every check with its rule.
    package static var all: Explanation {
        Explanation(
            "diagnostics", title: "Every check; “sitegen explain diagnostic ID” shows an example.",
            [
                FactSection(
                    "diagnostics", nil,
                    DiagnosticID.allCases.map { id in
                        Fact(
                            id.rawValue, id.rawValue, "\(id.severity.rawValue): \(id.rule)",
                            .object(["severity": .text(id.severity.rawValue), "rule": .text(id.rule)]))
                    })
            ])
    }

    private static func severity(of id: DiagnosticID) -> String {
        switch id.severity {
        case .warning where id == .externalLinkDead: "warning: the site is published all the same, with --strict too"
        case .error: "error: nothing is published while it stands"
        case .warning: "warning: the site is published all the same, unless with --strict"
        }
    }

    private static func text(_ key: String, _ label: String, _ text: String) -> Fact {
        Fact(
            key, label, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), .text(text),
            isVerbatim: true)
    }
}

// MARK: - Messages

extension DiagnosticExplanation {
    private static func unknown(_ name: String) -> Refusal {
        Refusal(
            Diagnostic(
                .unknownReference, at: nil, "No check is named “\(name)”.",
                explanation: "A check has the name that stands in brackets before its messages.",
                fixes: [
                    NearestName.question(name, in: DiagnosticID.allCases.map(\.rawValue))
                        ?? "“sitegen explain diagnostic” lists them all."
                ]))
    }
}
