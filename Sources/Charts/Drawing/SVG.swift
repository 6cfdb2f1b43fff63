/// Writes an SVG element by element (SVG 2, W3C), so that it can stand inside an HTML page.
///
/// Numbers are written with one decimal at the most, so that the same drawing is the same bytes everywhere.
struct SVG {
    private(set) var text = ""
    private var open: [String] = []
    /// Of the group that is being written; only the charts of rows and parts gather theirs.
    var lines: [SVGLine] = []

    /// Opens an element; attributes without a value are left out.
    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        write(name, attributes)
        text += ">"
        open.append(name)
    }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        write(name, attributes)
        text += "/>"
    }

    /// An element that holds text only.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: String) {
        write(name, attributes)
        text += ">\(Self.escaped(content))</\(name)>"
    }

    /// A rectangle, with whatever paints it.
    mutating func rect(
        _ name: String, x: Double, y: Double, width: Double, height: Double, _ paint: KeyValuePairs<String, String?>
    ) {
        write(
            "rect",
            [
                "class": name, "x": Self.number(x), "y": Self.number(y), "width": Self.number(width),
                "height": Self.number(height),
            ])
        for (key, value) in paint {
            if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
        }
        text += "/>"
    }

    /// Closes the element that was opened last.
    mutating func close() {
        guard let name = open.popLast() else { return }
        text += "</\(name)>"
    }

    /// A length or a coordinate in pixels, rounded to a tenth.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        guard tenths.magnitude < 1e12 else { return "0" }
        let whole = Int(tenths)
        let sign = whole < 0 ? "-" : ""
        let rest = whole.magnitude % 10
        return "\(sign)\(whole.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
    }

    private mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        text += "<\(name)"
        for (key, value) in attributes {
            if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // XML 1.0 has no way to write these.
            case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
