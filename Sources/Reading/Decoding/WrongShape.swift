import Diagnostics

/// What stands in a record's place is none.
struct WrongShape: Error {
    let diagnostic: Diagnostic
}
