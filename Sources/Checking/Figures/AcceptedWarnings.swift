import Diagnostics
import Evidence
import Reading

/// An editor answers warnings only, each by the name of its check, and says why.
enum AcceptedWarnings {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        entries.observations.flatMap { entry -> [Diagnostic] in
            var diagnostics = entry.value.accepts.enumerated().compactMap { index, name -> Diagnostic? in
                let range = entry.ranges["accepts", index]
                guard let id = DiagnosticID(rawValue: name) else { return unknown(name, at: range) }
                return id.severity == .error ? unanswerable(name, at: range) : nil
            }
            if !entry.value.accepts.isEmpty, entry.value.acceptsReason == nil {
                diagnostics.append(withoutReason(at: entry.ranges["accepts"]))
            }
            if let successor = entry.value.supersededBy, entry.value.rank != .deprecated {
                diagnostics.append(supersededButNotDeprecated(successor, at: entry.ranges["superseded_by"]))
            }
            return diagnostics
        }
    }
}

// MARK: - Messages

extension AcceptedWarnings {
    private static func unknown(_ name: String, at range: SourceRange) -> Diagnostic {
        let warnings = DiagnosticID.allCases.filter { $0.severity == .warning }.map(\.rawValue)
        return Diagnostic(
            .invalidValue, at: range, "No check is named “\(name)”.",
            explanation: "“accepts” names checks whose warnings are answered.",
            fixes: [
                NearestName.question(name, in: warnings) ?? "Write the name that stands in brackets before the warning."
            ])
    }

    private static func unanswerable(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“\(name)” is an error, and an error cannot be accepted.",
            explanation: "“accepts” answers warnings only.", fixes: ["Correct what the error speaks of."])
    }

    private static func withoutReason(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingField, at: range, "“accepts” answers a warning, and nothing says why.",
            fixes: ["Add “accepts_reason: …”; the figure's page shows it."])
    }

    private static func supersededButNotDeprecated(_ successor: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“superseded_by” names “\(successor)”, but “rank” is not “deprecated”.",
            explanation: "A figure that was replaced is kept with “rank: deprecated” and the reason.",
            fixes: ["Add “rank: deprecated” and “rank_reason: …”."])
    }
}
