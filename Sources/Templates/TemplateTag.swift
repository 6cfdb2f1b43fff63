import Diagnostics

/// One tag of a template, and where it stands.
struct TemplateTag {
    enum Kind {
        case value
        case rawValue
        case section
        case inverted
        case partial
        /// `{{<name}}`: a partial whose blocks are filled in.
        case parent
        case block
        case close
        case comment
        case delimiters
        /// A sign that Mustache does not have.
        case unknown

        init(sign: UInt8) {
            switch sign {
            case UInt8(ascii: "#"): self = .section
            case UInt8(ascii: "^"): self = .inverted
            case UInt8(ascii: ">"): self = .partial
            case UInt8(ascii: "<"): self = .parent
            case UInt8(ascii: "$"): self = .block
            case UInt8(ascii: "/"): self = .close
            case UInt8(ascii: "!"): self = .comment
            case UInt8(ascii: "&"): self = .rawValue
            case UInt8(ascii: "%"): self = .unknown
            default: self = .value
            }
        }

        /// Whether a closing tag belongs to it.
        var isOpening: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .value, .rawValue, .partial, .close, .comment, .delimiters, .unknown: false
            }
        }
    }

    let kind: Kind
    let name: String
    let range: SourceRange
    /// Its bytes in the template.
    let bytes: Range<Int>
    /// How many sections are open around it.
    let depth: Int

    /// Whether the name is that of a value which names the partial: `{{> *name}}`.
    var isDynamic: Bool { name.hasPrefix("*") }

    /// Whether a partial is named by the tag itself.
    var isNamedPartial: Bool { (kind == .partial || kind == .parent) && !isDynamic }

    /// As it opens, without braces: `#title`.
    var sign: String {
        switch kind {
        case .section: "#"
        case .inverted: "^"
        case .parent: "<"
        case .block: "$"
        default: ""
        }
    }

    /// Whether the name is one: letters, digits and a few signs, no empty part between dots.
    var isWellFormed: Bool {
        switch kind {
        case .comment, .delimiters: true
        case .unknown: false
        case .partial, .parent: isDynamic ? Self.isPath(dynamicName) : Self.isWord(name, allowing: "/.")
        case .block: Self.isWord(name, allowing: "/.")
        case .value, .rawValue, .section, .inverted, .close: Self.isPath(name) || kind == .close
        }
    }

    /// The name of the value that names a partial.
    var dynamicName: String { String(name.dropFirst().drop(while: \.isWhitespace)) }

    private static func isPath(_ name: String) -> Bool {
        name == "." || name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isWord($0) }
    }

    private static func isWord(_ name: some StringProtocol, allowing further: String = "") -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "*"): true
                default: further.utf8.contains(byte)
                }
            }
    }
}
