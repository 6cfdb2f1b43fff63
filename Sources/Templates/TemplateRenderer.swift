/// Carries out the instructions of a template for one model, into one buffer of UTF-8.
struct TemplateRenderer {
    /// A value whose names are looked up, with the places of those names.
    private struct Context {
        let value: TemplateValue
        let table: [Int]
    }

    private let code: TemplateCode
    private(set) var output: [UInt8] = []
    /// From the page inwards.
    private var contexts: [Context] = []
    /// What fills the blocks, the outermost caller's first.
    private var fillings: [BlockFilling] = []
    /// White space before each line of the partial at hand.
    private var indentation: [UInt8] = []
    /// Whether a line of a template begins here.
    private var isLineStart = true
    private var depth = 0
    /// Tables of models that were not known when the templates were loaded.
    private var tables: [ObjectIdentifier: [Int]] = [:]

    init(_ code: TemplateCode) {
        self.code = code
    }

    /// Renders a template for a value.
    mutating func render(_ value: TemplateValue, _ body: Range<Int>) throws(TemplateRecursion) {
        output.reserveCapacity(1 << 14)
        try enter(value, body)
    }

    private mutating func run(_ body: Range<Int>) throws(TemplateRecursion) {
        var index = body.lowerBound
        while index < body.upperBound {
            switch code.instructions[index] {
            case .text(let bytes):
                writeText(bytes)
                index += 1
            case .value(let path, let isEscaped):
                write(value(at: path), isEscaped: isEscaped)
                index += 1
            case .section(let path, let end):
                try section(value(at: path), index + 1..<end)
                index = end
            case .inverted(let path, let end):
                if value(at: path).isEmpty { try run(index + 1..<end) }
                index = end
            case .partial(let number):
                try call(code.calls[number])
                index = code.calls[number].end
            case .block(let number):
                try fill(code.blocks[number], index + 1..<code.blocks[number].end)
                index = code.blocks[number].end
            }
        }
    }

    // MARK: Sections

    private mutating func section(_ value: TemplateValue, _ body: Range<Int>) throws(TemplateRecursion) {
        switch value {
        case _ where value.isEmpty: break
        case .flag: try run(body)
        case .list(let elements): for element in elements { try enter(element, body) }
        case .tree(.list(let elements)): for element in elements { try enter(.tree(element), body) }
        case .absent, .text, .number, .record, .tree: try enter(value, body)
        }
    }

    private mutating func enter(_ value: TemplateValue, _ body: Range<Int>) throws(TemplateRecursion) {
        contexts.append(Context(value: value, table: table(of: value)))
        try run(body)
        contexts.removeLast()
    }

    // MARK: Partials

    private mutating func call(_ call: TemplateCall) throws(TemplateRecursion) {
        let number: Int
        switch call.target {
        case .template(let template): number = template
        case .named(let path):
            guard let name = value(at: path).name, let template = code.templates[name] else { return }
            number = template
        }
        guard let body = code.bodies[number] else { return }
        let before = fillings.count
        fillings += call.fillings
        try goDeeper(body, call.indentation, call.standsAlone, name: code.templateNames[number])
        fillings.removeLast(fillings.count - before)
    }

    private mutating func fill(_ block: TemplateBlock, _ otherwise: Range<Int>) throws(TemplateRecursion) {
        guard let filling = fillings.first(where: { $0.block == block.name }) else { return try run(otherwise) }
        try goDeeper(filling.body, block.indentation, block.standsAlone, name: code.words[block.name])
    }

    private mutating func goDeeper(
        _ body: Range<Int>, _ further: [UInt8], _ standsAlone: Bool, name: String
    ) throws(TemplateRecursion) {
        guard depth < TemplateRecursion.limit else { throw TemplateRecursion(partial: name) }
        depth += 1
        if standsAlone { isLineStart = true }
        indentation += further
        try run(body)
        indentation.removeLast(further.count)
        depth -= 1
    }

    // MARK: Names

    private mutating func value(at path: Int) -> TemplateValue {
        let words = code.paths[path]
        guard let first = words.first else { return contexts.last?.value ?? .absent }
        var value = TemplateValue.absent
        for index in contexts.indices.reversed() {
            if let found = Self.child(first, of: contexts[index].value, contexts[index].table, code) {
                value = found
                break
            }
        }
        for word in words.dropFirst() {
            value = Self.child(word, of: value, table(of: value), code) ?? .absent
        }
        return value
    }

    private static func child(
        _ word: Int, of value: TemplateValue, _ table: [Int], _ code: TemplateCode
    ) -> TemplateValue? {
        switch value {
        case .record(let model): table[word] < 0 ? nil : model.value(at: table[word])
        case .tree(.mapping(let fields)): fields[code.words[word]].map { .tree($0) }
        case .absent, .text, .number, .flag, .list, .tree: nil
        }
    }

    private mutating func table(of value: TemplateValue) -> [Int] {
        guard case .record(let model) = value else { return [] }
        let type = ObjectIdentifier(Swift.type(of: model))
        if let table = code.tables[type] ?? tables[type] { return table }
        let table = code.table(of: Swift.type(of: model))
        tables[type] = table
        return table
    }

    // MARK: Writing

    private mutating func writeText(_ bytes: Range<Int>) {
        if indentation.isEmpty {
            output += code.text[bytes]
            isLineStart = code.text[bytes.upperBound - 1] == UInt8(ascii: "\n")
        } else {
            for byte in code.text[bytes] {
                if isLineStart, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { output += indentation }
                isLineStart = byte == UInt8(ascii: "\n")
                output.append(byte)
            }
        }
    }

    private mutating func write(_ value: TemplateValue, isEscaped: Bool) {
        switch value {
        case .text(let text), .tree(.text(let text)):
            beginLine()
            if isEscaped { HTMLEscaping.append(text, to: &output) } else { output += text.utf8 }
        case .number(let number):
            beginLine()
            output += String(number).utf8
        case .flag(let flag), .tree(.flag(let flag)):
            beginLine()
            output += (flag ? "true" : "false").utf8
        case .absent, .list, .record, .tree: break
        }
    }

    /// A value is not indented line by line, but the line that it begins is.
    private mutating func beginLine() {
        if isLineStart { output += indentation }
        isLineStart = false
    }
}

extension TemplateValue {
    /// The name of a partial that is chosen while rendering.
    fileprivate var name: String? {
        switch self {
        case .text(let text), .tree(.text(let text)): text
        case .absent, .number, .flag, .list, .record, .tree: nil
        }
    }
}
