/// How a terminal draws a part of a report. Each colour can be read on black and on white, and none says what words do not.
enum Ink: String, CaseIterable {
    case bold = "1"
    case red = "1;31"
    case magenta = "1;35"

    static func of(_ severity: Severity) -> Ink {
        switch severity {
        case .error: .red
        case .warning: .magenta
        }
    }
}
