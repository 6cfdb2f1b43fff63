import Diagnostics
import Explaining

/// Every check that can speak, for those who read what it says with a program.
package enum DiagnosticListing {
    /// In the order of the names.
    package static var all: Listing {
        Listing(
            "diagnostics", columns: ["id", "severity", "rule"],
            rows: DiagnosticID.allCases.map { [.text($0.rawValue), .text($0.severity.rawValue), .text($0.rule)] })
    }
}
