import Foundation

@testable import Charts

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An SVG read back: its texts and marks with the boxes they take.
final class TimelineImage: NSObject, XMLParserDelegate {
    struct Box {
        let what: String
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        func overlaps(_ other: Box) -> Bool {
            left < other.right - 0.2 && other.left < right - 0.2 && top < other.bottom - 0.2
                && other.top < bottom - 0.2
        }
    }

    private(set) var texts: [Box] = []
    private(set) var marks: [Box] = []
    /// The lines to names: where each leaves its mark, and where it meets its name.
    private(set) var leaders: [(from: Double, to: Double)] = []
    private(set) var ids: [String] = []
    private(set) var fontSizes: [Double] = []
    private(set) var elements: Set<String> = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    private(set) var title = ""
    private(set) var desc = ""
    private var strong: [Bool] = []
    private var words: String?
    private var isEnd = false
    private var place = (x: 0.0, y: 0.0)

    /// Nothing where the text is not well-formed XML.
    init?(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? 0 }
        elements.insert(name)
        if let id = attributes["id"] { ids.append(id) }
        if let size = attributes["font-size"].flatMap(Double.init) { fontSizes.append(size) }
        switch name {
        case "svg": (width, height) = (number("width"), number("height"))
        case "g": strong.append(attributes["font-weight"] != nil)
        case "text":
            words = ""
            place = (number("x"), number("y"))
            isEnd = attributes["text-anchor"] == "end"
        case "title", "desc": words = ""
        case "circle":
            guard attributes["class"] != "pin" else { break }
            let (x, y, radius) = (number("cx"), number("cy"), number("r"))
            marks.append(
                Box(what: "circle", left: x - radius, top: y - radius, right: x + radius, bottom: y + radius))
        case "path":
            let kind = attributes["class"] ?? ""
            if kind == "leader" {
                leaders = (attributes["d"] ?? "").split(separator: "M").map { line in
                    let numbers = line.split { $0 == "L" || $0 == " " }.compactMap { Double($0) }
                    return (from: numbers[1], to: numbers[numbers.count - 1])
                }
            }
            guard !["grid", "leader", "rule"].contains(where: kind.hasPrefix), kind != "" else { break }
            let shapes = (attributes["d"] ?? "").split(separator: "M")
            marks += shapes.map { shape in
                let numbers = shape.split { !$0.isNumber && $0 != "." && $0 != "-" }.compactMap { Double($0) }
                let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
                let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
                return Box(
                    what: kind, left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
            }
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        words? += string
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        switch name {
        case "g": strong.removeLast()
        case "title": title = words ?? ""
        case "desc": desc = words ?? ""
        case "text":
            let text = words ?? ""
            let size = TimelineLabel.size * (strong.contains(true) ? 1.07 : 1)
            let length = TextWidth.of(text, size: size)
            let left = isEnd ? place.x - length : place.x
            texts.append(
                Box(what: text, left: left, top: place.y - 10.5, right: left + length, bottom: place.y + 3))
        default: break
        }
        words = nil
    }
}
