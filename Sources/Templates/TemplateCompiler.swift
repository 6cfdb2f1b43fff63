/// Turns the tags of one template into instructions. The tags pair, and each is well formed.
struct TemplateCompiler {
    /// A section, a block or a parent whose end has not come yet.
    private struct Open {
        let tag: Int
        /// The instruction to be completed.
        let instruction: Int
        /// White space to be taken from the lines inside.
        let indentation: Int
        var fillings: [BlockFilling] = []
    }

    private let bytes: [UInt8]
    private let tags: [TemplateTag]
    private let extents: [TemplateLines.Extent]
    private var code: TemplateCode
    private var open: [Open] = []
    /// Whether the next text may be joined to the last instruction.
    private var isJoinable = false

    /// The code with the template's instructions added.
    static func compile(_ name: String, _ scanner: TagScanner, into code: TemplateCode) -> TemplateCode {
        var compiler = TemplateCompiler(scanner, code)
        let start = code.instructions.count
        compiler.run()
        let number = compiler.code.template(name)
        compiler.code.bodies[number] = start..<compiler.code.instructions.count
        return compiler.code
    }

    private init(_ scanner: TagScanner, _ code: TemplateCode) {
        bytes = scanner.bytes
        tags = scanner.tags
        extents = TemplateLines(bytes, tags).extents
        self.code = code
    }

    private mutating func run() {
        var position = 0
        for index in tags.indices {
            addText(position..<max(position, extents[index].bytes.lowerBound))
            position = max(position, extents[index].bytes.upperBound)
            add(index)
        }
        addText(position..<max(position, bytes.count))
    }

    private var isInParent: Bool { open.last.map { tags[$0.tag].kind == .parent } ?? false }
    private var removed: Int { open.last?.indentation ?? 0 }

    // MARK: Text

    private mutating func addText(_ range: Range<Int>) {
        // A parent holds blocks; what stands between them is not shown.
        guard !range.isEmpty, !isInParent else { return }
        let start = code.text.count
        var index = range.lowerBound
        while index < range.upperBound {
            if index == 0 || bytes[index - 1] == UInt8(ascii: "\n") {
                index += spaces(index..<range.upperBound, removed)
            }
            let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            code.text += bytes[index..<(end ?? range.upperBound)]
            index = end ?? range.upperBound
        }
        guard code.text.count > start else { return }
        if isJoinable, case .text(let before)? = code.instructions.last {
            code.instructions[code.instructions.count - 1] = .text(before.lowerBound..<code.text.count)
        } else {
            append(.text(start..<code.text.count), nil)
        }
        isJoinable = true
    }

    /// How many spaces and tabs a stretch begins with, at most so many.
    private func spaces(_ range: Range<Int>, _ limit: Int) -> Int {
        bytes[range].prefix(limit).prefix(while: TemplateLines.isSpace).count
    }

    // MARK: Tags

    private mutating func append(_ instruction: TemplateInstruction, _ tag: Int?) {
        code.instructions.append(instruction)
        code.places.append(tag.map { tags[$0].range })
        isJoinable = false
    }

    private mutating func add(_ index: Int) {
        let tag = tags[index]
        switch tag.kind {
        case .value: append(.value(path: code.path(tag.name), isEscaped: true), index)
        case .rawValue: append(.value(path: code.path(tag.name), isEscaped: false), index)
        case .partial:
            addCall(index, fillings: [], at: code.instructions.count)
        case .section, .inverted, .parent:
            open.append(Open(tag: index, instruction: code.instructions.count, indentation: removed))
            // It is completed when its end is known.
            append(.section(path: tag.kind == .parent ? 0 : code.path(tag.name), end: 0), index)
        case .block: openBlock(index)
        case .close: close()
        case .comment, .delimiters, .unknown: break
        }
    }

    private mutating func openBlock(_ index: Int) {
        let isFilling = isInParent
        let inside = extents[index].bytes.upperBound..<bytes.count
        let own = extents[index].standsAlone ? spaces(inside, .max) : 0
        open.append(
            Open(tag: index, instruction: code.instructions.count, indentation: isFilling ? own : removed))
        if isFilling { isJoinable = false } else { append(.section(path: 0, end: 0), index) }
    }

    private mutating func close() {
        guard let opening = open.popLast() else { return }
        let (tag, end) = (tags[opening.tag], code.instructions.count)
        isJoinable = false
        switch tag.kind {
        case .section, .inverted:
            guard case .section(let path, _) = code.instructions[opening.instruction] else { return }
            code.instructions[opening.instruction] =
                tag.kind == .section ? .section(path: path, end: end) : .inverted(path: path, end: end)
        case .parent: addCall(opening.tag, fillings: opening.fillings, at: opening.instruction)
        case .block where isInParent:
            let filling = BlockFilling(block: code.number(of: tag.name), body: opening.instruction..<end)
            open[open.count - 1].fillings.append(filling)
        case .block:
            code.blocks.append(
                TemplateBlock(
                    name: code.number(of: tag.name), indentation: keep(indentation(ofBlock: opening.tag)),
                    standsAlone: extents[opening.tag].standsAlone, end: end))
            code.instructions[opening.instruction] = .block(code.blocks.count - 1)
        default: break
        }
    }

    private mutating func addCall(_ index: Int, fillings: [BlockFilling], at instruction: Int) {
        let (tag, extent) = (tags[index], extents[index])
        if instruction == code.instructions.count { append(.partial(code.calls.count), index) }
        let start = code.fillings.count
        code.fillings += fillings
        code.calls.append(
            TemplateCall(
                target: tag.isDynamic
                    ? .named(path: code.path(tag.dynamicName)) : .template(code.template(tag.name)),
                indentation: keep(extent.standsAlone ? bytes[extent.indentation].dropFirst(removed) : []),
                standsAlone: extent.standsAlone, fillings: start..<code.fillings.count, end: code.instructions.count))
        code.instructions[instruction] = .partial(code.calls.count - 1)
    }

    /// A block that stands alone is indented as what stands in it otherwise, any other as its tag.
    private func indentation(ofBlock index: Int) -> ArraySlice<UInt8> {
        let extent = extents[index]
        let inside = extent.bytes.upperBound..<bytes.count
        let isEmpty = tags.indices.contains(index + 1) && extents[index + 1].bytes.lowerBound == inside.lowerBound
        let own = inside.prefix(spaces(inside, .max))
        let shown = extent.standsAlone && !isEmpty ? own : extent.indentation
        return bytes[shown].dropFirst(removed)
    }

    /// Puts white space into the text of all templates.
    private mutating func keep(_ space: ArraySlice<UInt8>) -> Range<Int> {
        let start = code.text.count
        code.text += space
        isJoinable = false
        return start..<code.text.count
    }
}
