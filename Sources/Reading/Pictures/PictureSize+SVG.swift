import Foundation

extension PictureSize {
    /// SVG 2, 8.2 and 8.12: the width and height of the root, or what its viewBox makes of the side that is missing.
    static func svg(_ bytes: PictureBytes) -> PictureSize? {
        guard let text = bytes[0..<bytes.count].map({ String(decoding: $0, as: UTF8.self) }),
            let attributes = rootAttributes(text)
        else { return nil }
        let width = attributes["width"].flatMap(pixels)
        let height = attributes["height"].flatMap(pixels)
        let box = attributes["viewBox"].flatMap(viewBox)
        switch (width, height, box) {
        case (let width?, let height?, _): return rounded(width, height)
        case (let width?, nil, let box?): return rounded(width, width * box.height / box.width)
        case (nil, let height?, let box?): return rounded(height * box.width / box.height, height)
        case (nil, nil, let box?): return rounded(box.width, box.height)
        default: return nil
        }
    }

    private static func rounded(_ width: Double, _ height: Double) -> PictureSize? {
        guard width < 1e9, height < 1e9 else { return nil }
        return PictureSize(width: Int(width.rounded()), height: Int(height.rounded()))
    }

    /// A length in CSS pixels (CSS Values 4, 6.2); a share of something else is none.
    private static func pixels(_ text: String) -> Double? {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "+") }
        let units = ["": 1, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "pt": 96.0 / 72, "pc": 16]
        guard let number = Double(digits), let unit = units[text[digits.endIndex...].lowercased()] else { return nil }
        return positive(number * unit)
    }

    private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
        let numbers = text.split { $0.isWhitespace || $0 == "," }.map { Double($0) }
        guard numbers.count == 4, let width = positive(numbers[2]), let height = positive(numbers[3]) else {
            return nil
        }
        return (width, height)
    }

    private static func positive(_ number: Double?) -> Double? {
        guard let number, number.isFinite, number > 0 else { return nil }
        return number
    }

    /// The attributes of the first element, if that is `svg`; nothing where its tag is cut off.
    private static func rootAttributes(_ text: String) -> [String: String]? {
        var rest = text[...]
        if rest.unicodeScalars.first == "\u{FEFF}" { rest.unicodeScalars.removeFirst() }
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.hasPrefix("<?"), let end = rest.firstRange(of: "?>") {
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("<!DOCTYPE"), let end = endOfDoctype(rest) {
                rest = rest[end...]
            } else {
                break
            }
        }
        guard let root = rest.prefixMatch(of: /<(?:svg:)?svg(?=[\s>\/])/) else { return nil }
        rest = rest[root.range.upperBound...]
        var attributes: [String: String] = [:]
        while let match = rest.prefixMatch(of: /\s+([A-Za-z_][\w:.\-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/) {
            attributes[String(match.1)] = String(match.2 ?? match.3 ?? "")
            rest = rest[match.range.upperBound...]
        }
        return rest.prefixMatch(of: /\s*\/?>/) == nil ? nil : attributes
    }

    /// Behind the `>` that closes a document type, which may have declarations between brackets.
    private static func endOfDoctype(_ text: Substring) -> String.Index? {
        let inner = text.firstIndex(of: "[")
        guard let close = text.firstIndex(of: ">") else { return nil }
        guard let inner, inner < close else { return text.index(after: close) }
        guard let end = text[inner...].firstIndex(of: "]"), let close = text[end...].firstIndex(of: ">") else {
            return nil
        }
        return text.index(after: close)
    }
}
