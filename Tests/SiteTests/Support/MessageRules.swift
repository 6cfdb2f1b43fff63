import Foundation

/// What a machine can hold of the wording of messages. Whoever reads them may never have programmed.
enum MessageRules {
    /// What a message does not keep to; nothing where all is well.
    static func problems(of message: ToldDiagnostic) -> [String] {
        var found: [String] = []
        if !beginsWell(message.summary) { found.append("begins neither with a capital nor with what was found") }
        if !message.summary.hasSuffix(".") { found.append("is no sentence") }
        if bare(message.summary).count > 120 { found.append("is too long") }
        for text in [message.summary, message.rule] + message.notes + message.fixes {
            let words = bare(text).lowercased()
            found += jargon.filter { words.contains($0) }.map { "says “\($0)”" }
            if text.contains(/\.\.$|  |“”/) || text.hasSuffix("..") {
                found.append("is not put together well: \(text)")
            }
        }
        if !message.rule.hasSuffix(".") { found.append("has a rule that is no sentence") }
        if message.fixes.isEmpty { found.append("does not say what to do") }
        for fix in message.fixes where !isInstruction(fix) { found.append("does not instruct: \(fix)") }
        return found
    }

    /// What never reaches a reader: names of our own files, and what Swift or Foundation say of a value.
    static let internals = [
        "Sources/", ".swift", "Optional(", "Error Domain", "NSCocoa", "NSError", "fatalError", "Fatal error", "Swift.",
        "YamlError", "libyaml", "(null)", "nil,", "DecodingError", "CodingKeys", "Index out of range",
        "Unexpectedly found",
    ]

    /// Words of programmers; what stands between quotation marks is the reader's own, or a field's name.
    private static let jargon = [
        "mapping", "scalar", "decod", "null", "token", "pars", "boolean", "integer", "string", "array", "dictionar",
        "regex", "schema", "node", "exception", "invalid", "syntax", "serializ", "rfc", "0x", "codepoint", "whitespace",
        "stdin", "buffer", "nesting level", "delimiter", "unicode scalar",
    ]

    /// How an instruction begins.
    private static let verbs = [
        "Add", "Answer", "Begin", "Build", "Choose", "Close", "Compare", "Copy", "Correct", "Count", "Exchange", "Fill",
        "Get", "Give", "Go", "Indent", "Leave", "Link", "Move", "Name", "Open", "Publish", "Put", "Remove", "Rename",
        "Run", "Save", "Say", "Split", "Take", "Write",
    ]

    private static func beginsWell(_ summary: String) -> Bool {
        guard let first = summary.first, let word = summary.split(separator: " ").first else { return false }
        return first.isUppercase || first.isNumber || "“<{".contains(first) || word.contains(/[\/.]/)
    }

    private static func isInstruction(_ fix: String) -> Bool {
        if fix.wholeMatch(of: /Did you mean “.+”\?/) != nil { return true }
        // "If both are in the document, write …"
        let body = fix.wholeMatch(of: /If .*?, ([a-z].*)/).map { $0.1.prefix(1).uppercased() + $0.1.dropFirst() } ?? fix
        let word = body.prefix { $0.isLetter }
        return verbs.contains(String(word)) && fix.contains(/[.?”)]$/)
    }

    /// Without quotations, paths and addresses, which may be of any length.
    private static func bare(_ text: String) -> String {
        text.replacing(/“[^”]*”|`[^`]*`/, with: "“…”").replacing(/[^ ]*\/[^ ]*/, with: "…")
    }
}
