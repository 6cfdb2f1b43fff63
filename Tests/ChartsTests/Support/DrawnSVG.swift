import Foundation

@testable import Charts

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A drawing read back as XML.
struct DrawnSVG {
    struct Element {
        let name: String
        let attributes: [String: String]
        var content = ""
        /// How far groups around it have moved it.
        let moved: (x: Double, y: Double)

        /// With what the groups around it say of font and class.
        var inherited: [String: String] = [:]

        func number(_ attribute: String) -> Double {
            (attributes[attribute] ?? inherited[attribute]).flatMap(Double.init) ?? 0
        }

        var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }

        var style: TextStyle? {
            (inherited["class"] ?? "").split(separator: " ").lazy.compactMap {
                TextStyle(rawValue: $0.replacingOccurrences(of: "t-", with: ""))
            }.first
        }
    }

    struct Box {
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double
        let what: String

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    let elements: [Element]

    /// Nothing where the text is not well formed.
    init?(_ svg: String) {
        let parser = XMLParser(data: Data(svg.utf8))
        let reader = Reader()
        parser.delegate = reader
        guard parser.parse() else { return nil }
        elements = reader.elements
    }

    var root: Element? { elements.first }

    /// The estimated extents of every line of text.
    var texts: [Box] {
        elements.filter { $0.name == "text" }.map { element in
            let width = element.style?.width(element.content) ?? .nan
            let size = element.number("font-size")
            let x = element.number("x") + element.moved.x
            let y = element.number("y") + element.moved.y
            let left =
                switch element.attributes["text-anchor"] {
                case "middle": x - width / 2
                case "end": x - width
                default: x
                }
            return Box(
                left: left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2, what: element.content)
        }
    }

    /// The extents of every bar and dot.
    var marks: [Box] {
        elements.filter { $0.classes.contains("mark") || $0.classes.contains("track") }.map { element in
            let (x, y) = element.moved
            if element.name == "circle" {
                let radius = element.number("r")
                let (middle, height) = (x + element.number("cx"), y + element.number("cy"))
                return Box(
                    left: middle - radius, right: middle + radius, top: height - radius, bottom: height + radius,
                    what: "circle")
            }
            let (left, top) = (x + element.number("x"), y + element.number("y"))
            return Box(
                left: left, right: left + element.number("width"), top: top, bottom: top + element.number("height"),
                what: "rect \(element.classes)")
        }
    }

    /// The extents of every line.
    var paths: [Box] {
        elements.filter { $0.name == "path" && $0.attributes["class"] != "hatch" }.map { element in
            let path = (element.attributes["d"] ?? "").split(whereSeparator: { "ML".contains($0) })
            var (xs, ys): ([Double], [Double]) = ([], [])
            for piece in path {
                let numbers = piece.split(whereSeparator: { " VH".contains($0) }).compactMap { Double($0) }
                guard let x = numbers.first else { continue }
                xs.append(x)
                if piece.contains("H") {
                    xs.append(numbers.last ?? x)
                    ys += numbers.dropFirst().dropLast()
                } else {
                    ys += numbers.dropFirst()
                }
            }
            return Box(
                left: element.moved.x + (xs.min() ?? 0), right: element.moved.x + (xs.max() ?? 0),
                top: element.moved.y + (ys.min() ?? 0), bottom: element.moved.y + (ys.max() ?? 0),
                what: "path \(element.classes)")
        }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []
        private var groups: [[String: String]] = []
        private var moves: [(x: Double, y: Double)] = [(0, 0)]

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            let (x, y) = moves.last ?? (0, 0)
            let around = groups.last ?? [:]
            elements.append(Element(name: name, attributes: attributes, moved: (x, y), inherited: around))
            groups.append(around.merging(attributes.filter { ["class", "font-size"].contains($0.key) }) { $1 })
            open.append(elements.count - 1)
            let move = (attributes["transform"] ?? "").split(whereSeparator: { "() ".contains($0) })
            let numbers = move.first == "translate" ? move.dropFirst().compactMap { Double($0) } : []
            moves.append(numbers.count == 2 ? (x + numbers[0], y + numbers[1]) : (x, y))
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
            moves.removeLast()
            groups.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if let index = open.last { elements[index].content += text }
        }
    }
}
