/// Texts as YAML writes them.
enum YAMLText {
    /// Between double quotes, on one line, whatever is in it.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            // What YAML takes for the end of a line, or does not allow at all.
            case _ where scalar.properties.generalCategory == .control || ["\u{2028}", "\u{2029}"].contains(scalar):
                quoted += "\\u" + digits(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Four hexadecimal digits.
    private static func digits(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
