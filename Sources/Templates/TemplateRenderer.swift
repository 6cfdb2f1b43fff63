/// Carries out the instructions of a template for one model, into one buffer of UTF-8.
///
/// Values are not copied: a frame leads to where one lies, and is gone before that is.
struct TemplateRenderer: ~Copyable {
    let code: TemplateCode
    /// `code.text`, as it lies in memory.
    private let text: UnsafeBufferPointer<UInt8>
    private var output = PageBuffer(capacity: 1 << 16)
    /// From the page inwards.
    private(set) var frames: [TemplateFrame] = []
    /// What fills the blocks, the outermost caller's first.
    private var fillings: [BlockFilling] = []
    /// White space before each line of the partial at hand.
    private var indentation: [UInt8] = []
    /// Whether a line of a template begins here.
    private var isLineStart = true
    private var depth = 0

    private init(_ code: TemplateCode, _ text: UnsafeBufferPointer<UInt8>) {
        self.code = code
        self.text = text
        frames.reserveCapacity(1 << 4)
    }

    /// Renders a template for a value.
    static func render(
        _ code: TemplateCode, _ body: Range<Int>, _ frame: TemplateFrame
    ) throws(TemplateRecursion) -> [UInt8] {
        try code.text.withUnsafeBufferPointer { (text) throws(TemplateRecursion) in
            var renderer = TemplateRenderer(code, text)
            try renderer.enter(frame, body)
            return renderer.output.content
        }
    }

    mutating func run(_ body: Range<Int>) throws(TemplateRecursion) {
        var index = body.lowerBound
        while index < body.upperBound {
            switch code.instructions[index] {
            case .text(let bytes):
                writeText(bytes)
                index += 1
            case .value(let path, let isEscaped):
                try find(path, .write(isEscaped: isEscaped))
                index += 1
            case .section(let path, let end):
                try find(path, .section(index + 1..<end))
                index = end
            case .inverted(let path, let end):
                try find(path, .inverted(index + 1..<end))
                index = end
            case .partial(let number):
                let call = code.calls[number]
                switch call.target {
                case .template(let template): try fill(call, template)
                case .named(let path): try find(path, .partial(number))
                }
                index = call.end
            case .block(let number):
                let block = code.blocks[number]
                try fill(block, index + 1..<block.end)
                index = block.end
            }
        }
    }

    // MARK: Sections

    mutating func enter(_ frame: TemplateFrame, _ body: Range<Int>) throws(TemplateRecursion) {
        frames.append(frame)
        try run(body)
        frames.removeLast()
    }

    mutating func enter(_ parts: TemplateParts, row: Int, _ body: Range<Int>) throws(TemplateRecursion) {
        guard parts.count > 0 else { return }
        frames.append(TemplateFrame(model: parts.first, row: row))
        for index in 0..<parts.count {
            frames[frames.count - 1].pointer = parts.first + index * parts.stride
            try run(body)
        }
        frames.removeLast()
    }

    // MARK: Partials

    mutating func fill(_ call: TemplateCall, _ template: Int) throws(TemplateRecursion) {
        guard let body = code.bodies[template] else { return }
        let before = fillings.count
        if !call.fillings.isEmpty { fillings += code.fillings[call.fillings] }
        guard depth < TemplateRecursion.limit else {
            throw TemplateRecursion(partial: code.templateNames[template])
        }
        try goDeeper(body, call.indentation, call.standsAlone)
        if !call.fillings.isEmpty { fillings.removeLast(fillings.count - before) }
    }

    private mutating func fill(_ block: TemplateBlock, _ otherwise: Range<Int>) throws(TemplateRecursion) {
        guard let filling = fillings.first(where: { $0.block == block.name }) else { return try run(otherwise) }
        guard depth < TemplateRecursion.limit else { throw TemplateRecursion(partial: code.words[block.name]) }
        try goDeeper(filling.body, block.indentation, block.standsAlone)
    }

    private mutating func goDeeper(
        _ body: Range<Int>, _ further: Range<Int>, _ standsAlone: Bool
    ) throws(TemplateRecursion) {
        depth += 1
        if standsAlone { isLineStart = true }
        if further.isEmpty {
            try run(body)
        } else {
            indentation += text[further]
            try run(body)
            indentation.removeLast(further.count)
        }
        depth -= 1
    }

    // MARK: Writing

    private mutating func writeText(_ range: Range<Int>) {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        guard indentation.isEmpty else { return writeLines(bytes) }
        output.append(bytes)
        isLineStart = bytes.last == UInt8(ascii: "\n")
    }

    private mutating func writeLines(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count {
            if isLineStart, bytes[start] != UInt8(ascii: "\n"), bytes[start] != UInt8(ascii: "\r") {
                writeIndentation()
            }
            let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
            isLineStart = line.endIndex < bytes.count
            start = isLineStart ? line.endIndex + 1 : line.endIndex
            output.append(UnsafeBufferPointer(rebasing: bytes[line.startIndex..<start]))
        }
    }

    mutating func write(_ text: String, isEscaped: Bool) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0, isEscaped: isEscaped) }
        // Only a text of another language's library lies in pieces.
        if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { write($0, isEscaped: isEscaped) } }
    }

    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, isEscaped: Bool) {
        // A value is not indented line by line, but the line that it begins is.
        if isLineStart {
            writeIndentation()
            isLineStart = false
        }
        if isEscaped { output.appendEscaped(bytes) } else { output.append(bytes) }
    }

    private mutating func writeIndentation() {
        indentation.withUnsafeBufferPointer { output.append($0) }
    }
}
