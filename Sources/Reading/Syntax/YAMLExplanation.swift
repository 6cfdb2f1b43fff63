import Foundation

/// What the YAML parser complains of, in words for people who never wrote a parser.
struct YAMLExplanation {
    let summary: String
    let fix: String
    /// Whether the mistake is where something began, and not where the parser noticed it.
    let pointsAtContext: Bool

    /// - Parameters:
    ///   - problem: libyaml's words.
    ///   - context: libyaml's words on what it was reading.
    ///   - line: the line at which it stopped.
    init(_ problem: String, context: String?, line: String) {
        let context = context ?? ""
        func explained(_ summary: String, _ fix: String, atContext: Bool = false) -> (String, String, Bool) {
            (summary, fix, atContext)
        }
        (summary, fix, pointsAtContext) =
            if line.contains("\t"), problem.contains("cannot start any token") || problem.contains("tab") {
                explained("A tab stands where YAML wants spaces.", "Indent with spaces, not tabs.")
            } else if problem.contains("unknown escape") || problem.contains("hexdecimal") {
                explained(
                    "The backslash here means something in YAML, and not this.",
                    "Put the text between single quotation marks, or write two backslashes.")
            } else if context.contains("quoted scalar") {
                explained("The quotation mark here is not closed.", "Close it at the end of the text.", atContext: true)
            } else if context.contains("flow sequence") || context.contains("flow mapping") {
                explained(
                    "The bracket or brace here is not closed.", "Close it, with a comma between two elements.",
                    atContext: true
                )
            } else if problem.contains("another document") {
                explained("A second line “---” stands here; a file holds one document only.", "Remove the line.")
            } else if problem.contains("could not find expected ':'") {
                explained(
                    "The line here is no key with a value.", "Write “key: value”, with a space after the colon.",
                    atContext: true)
            } else if problem.contains("mapping values are not allowed") {
                explained(
                    "The colon here stands where none can be.",
                    "Put a text that contains “: ” between quotation marks; begin each key under the one above.")
            } else if problem.contains("cannot start any token") || problem.contains("alphabetic or numeric")
                || problem.contains("undefined alias") || problem.contains("undefined tag")
            {
                explained(
                    "The text here begins with a sign that means something in YAML.",
                    "Put the text between quotation marks.",
                    atContext: problem.contains("alphabetic"))
            } else if problem.contains("did not find expected key") || problem.contains("did not find expected '-'") {
                explained(
                    "This line does not fit the lines before it.",
                    "Begin each key under the one above; put a text with quotation marks in it between single ones.")
            } else {
                explained(
                    "The text here cannot be read as YAML.",
                    "Put a text that contains “: ” or “#”, or begins with a sign, between quotation marks.")
            }
    }
}
