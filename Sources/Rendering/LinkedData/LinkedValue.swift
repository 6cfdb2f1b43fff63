/// A value of JSON-LD, as it stands inside a page.
indirect enum LinkedValue: Sendable {
    case text(String)
    /// Plain digits.
    case number(String)
    case list([LinkedValue])
    /// Properties in the order in which they are written.
    case record([(name: String, value: LinkedValue)])

    /// A thing of schema.org; properties without a value are left out.
    static func thing(_ type: String, _ properties: KeyValuePairs<String, LinkedValue?>) -> LinkedValue {
        .record(
            [("@type", .text(type))]
                + properties.compactMap { name, value in value.map { (name: name, value: $0) } })
    }

    /// The value as a document of schema.org. Nothing in it can end a `<script>` or begin a comment.
    var json: String {
        var json = ""
        switch self {
        case .record(let properties):
            LinkedValue.record([("@context", .text("https://schema.org"))] + properties).write(to: &json)
        default: write(to: &json)
        }
        return json
    }

    private func write(to json: inout String) {
        switch self {
        case .text(let text): Self.write(text, to: &json)
        case .number(let digits): json += digits
        case .list(let values):
            json += "["
            for (place, value) in values.enumerated() {
                if place > 0 { json += "," }
                value.write(to: &json)
            }
            json += "]"
        case .record(let properties):
            json += "{"
            for (place, property) in properties.enumerated() {
                if place > 0 { json += "," }
                Self.write(property.name, to: &json)
                json += ":"
                property.value.write(to: &json)
            }
            json += "}"
        }
    }

    private static func write(_ text: String, to json: inout String) {
        json += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..."\u{1F}": json += escape(scalar)
            default: json.unicodeScalars.append(scalar)
            }
        }
        json += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
