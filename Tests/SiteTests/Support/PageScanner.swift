import Foundation

/// Reads HTML as strictly as sitegen writes it: whatever else could begin an element or an attribute is a fault.
struct PageScanner {
    struct Element: Hashable {
        let name: String
        /// Values with entities resolved.
        let attributes: [String: String]

        /// Whether it holds data for machines, which no browser runs.
        var isData: Bool { name == "script" && attributes == ["type": "application/ld+json"] }
    }

    /// What does not belong into a page.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"]

    private let bytes: [UInt8]
    private var index = 0

    /// The elements of a page in order, if its tags are whole and balanced.
    static func elements(of html: String) throws(Fault) -> [Element] {
        var scanner = PageScanner(bytes: Array(html.utf8))
        return try scanner.scan()
    }

    private mutating func scan() throws(Fault) -> [Element] {
        var elements: [Element] = []
        var open: [String] = []
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                if bytes[index] == UInt8(ascii: ">") { throw fault("a bare >") }
                index += 1
                continue
            }
            if take("<!DOCTYPE html>") { continue }
            if take("</") {
                let name = word()
                guard take(">"), open.popLast() == name else { throw fault("</\(name)> out of place") }
                continue
            }
            index += 1
            let (element, isWhole) = try element()
            elements.append(element)
            if isWhole, open.contains("svg") { continue }
            if isWhole, !Self.void.contains(element.name) { throw fault("<\(element.name) /> outside a drawing") }
            if element.name == "style" || element.name == "script" {
                while index < bytes.count, !take("</\(element.name)>") {
                    if element.isData, "<>&".utf8.contains(bytes[index]) { throw fault("markup inside data") }
                    index += 1
                }
            } else if !Self.void.contains(element.name) {
                open.append(element.name)
            }
        }
        guard open.isEmpty else { throw fault("\(open) stay open") }
        return elements
    }

    /// An element, and whether its tag ends with a slash.
    private mutating func element() throws(Fault) -> (element: Element, isWhole: Bool) {
        let name = word()
        guard !name.isEmpty else { throw fault("a bare <") }
        var attributes: [String: String] = [:]
        while !take(">") {
            if take(" />") || take("/>") { return (Element(name: name, attributes: attributes), true) }
            guard take(" ") else { throw fault("a broken tag <\(name)") }
            let attribute = word()
            guard !attribute.isEmpty, attributes[attribute] == nil else {
                throw fault("a broken attribute of <\(name)")
            }
            attributes[attribute] = ""
            guard take("=") else { continue }
            guard take("\"") else { throw fault("a value without quotation marks in <\(name)") }
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if "<>".utf8.contains(bytes[index]) { throw fault("a bare < or > in <\(name) \(attribute)") }
                index += 1
            }
            attributes[attribute] = Self.resolved(String(decoding: bytes[start..<index], as: UTF8.self))
            guard take("\"") else { throw fault("a value without end in <\(name) \(attribute)") }
        }
        return (Element(name: name, attributes: attributes), false)
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func word() -> String {
        let start = index
        while index < bytes.count, Self.isOfName(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-:_".utf8.contains(byte)
    }

    private func fault(_ what: String) -> Fault {
        let around = bytes[max(0, index - 80)..<min(bytes.count, index + 80)]
        return Fault(description: "\(what), at: \(String(decoding: around, as: UTF8.self))")
    }

    /// The entities that sitegen and its templates write.
    private static func resolved(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&#x27;", with: "'").replacing("&nbsp;", with: "\u{A0}")
            .replacing("&amp;", with: "&")
    }

    /// The scheme that a browser takes from an address (WHATWG URL, 4.4), in lower case; nothing where it is relative.
    static func scheme(of address: String) -> String? {
        let signs = address.unicodeScalars.drop { $0.value <= 0x20 }.filter { !"\t\n\r".unicodeScalars.contains($0) }
        guard let colon = signs.firstIndex(of: ":"), let first = signs.first, isLetter(first) else { return nil }
        let scheme = signs[..<colon]
        let isScheme = scheme.allSatisfy {
            isLetter($0) || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0)
        }
        return isScheme ? String(String.UnicodeScalarView(scheme)).lowercased() : nil
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    /// What an element does that no page of sitegen may do.
    static func harm(of element: Element) -> String? {
        if element.isData { return nil }
        if ["script", "iframe", "object", "embed", "base", "form"].contains(element.name) {
            return "<\(element.name)>"
        }
        for (name, value) in element.attributes {
            if name.hasPrefix("on") || name == "style" || name == "srcdoc" { return "<\(element.name) \(name)>" }
            let isPicture = element.name == "img" && name == "src"
            guard isPicture || ["href", "src", "action", "poster", "cite"].contains(name) else { continue }
            switch scheme(of: value) {
            case nil, "http", "https", "mailto": continue
            case "data" where isPicture && value.contains(/(?i)^data:image\/(png|gif|jpeg|webp)[;,]/): continue
            case let scheme?: return "\(scheme): in <\(element.name) \(name)>"
            }
        }
        return nil
    }
}
