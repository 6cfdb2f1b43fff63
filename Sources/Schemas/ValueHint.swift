import Reading

/// What an editor is told to write where a value is none of its kind (`errorMessage`, which VS Code shows in place of a
/// regular expression).
enum ValueHint {
    static func of(_ form: TextForm) -> String {
        switch form {
        case .free: "Write a text, on the same line."
        case .id: "Write lower-case letters, digits and single hyphens: 2019-arrests."
        case .webAddress: "Write the whole address, with https:// or http://."
        case .hash: "Write 64 lower-case hexadecimal digits: the first column of what “sha256sum FILE” prints."
        case .addressPart: "Write letters, digits and hyphens, without a slash: first-ten-months."
        case .siteAddress: "Write an address inside the site, from its root: /old/name/."
        }
    }

    static let number = "Write the full number in digits, without separators, units or words: 45000."
    static let flag = "Write true or false."
    static let period =
        "Write 2019-11-15, 2019-11, 2019, 2022? (uncertain), 2019-01/2019-10 or 2018/.. (still open)."
    static let date = "Write year, month and day: 2019-11-15."

    static func count(_ most: Int) -> String {
        most == .max ? "Write a whole number from 1." : "Write a whole number from 1 to \(most)."
    }
}
