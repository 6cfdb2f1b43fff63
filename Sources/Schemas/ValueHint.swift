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
        case .addressPart: FieldHint.addressPart
        case .siteAddress: FieldHint.siteAddress
        }
    }

    static func count(_ most: Int) -> String {
        most == .max ? "Write a whole number from 1." : "Write a whole number from 1 to \(most)."
    }
}
