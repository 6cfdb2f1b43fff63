/// Finds the values of names, and does with them what they were looked up for.
extension TemplateRenderer {
    mutating func find(_ path: Int, _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        let path = code.paths[path]
        guard !path.isEmpty else {
            if let frame = frames.last { try meet(frame, purpose) }
            return
        }
        let (word, rest) = (code.parts[path.lowerBound], path.dropFirst())
        var index = frames.count
        while index > 0 {
            index -= 1
            let frame = frames[index]
            if frame.kind == .model {
                let field = code.slots[frame.row + word]
                if field >= 0 { return try meet(field, of: frame.pointer, rest, purpose) }
            } else if frame.kind == .tree, let child = Self.child(code.words[word], of: frame.tree) {
                return try meet(child, rest, purpose)
            }
        }
        try meetNothing(purpose)
    }

    private static func child(_ name: String, of tree: TemplateTree) -> TemplateTree? {
        if case .mapping(let fields) = tree { fields[name] } else { nil }
    }

    // MARK: Values of every kind

    /// The value at hand.
    private mutating func meet(_ frame: TemplateFrame, _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch frame.kind {
        case .model: try meetModel(frame.pointer, row: frame.row, 0..<0, purpose)
        case .tree: try meet(frame.tree, 0..<0, purpose)
        case .text: try meet(frame.pointer.assumingMemoryBound(to: String.self).pointee, purpose)
        case .bytes: try meet(frame.pointer.assumingMemoryBound(to: [UInt8].self).pointee, purpose)
        case .number: try meet(frame.pointer.assumingMemoryBound(to: Int.self).pointee, purpose)
        }
    }

    /// - Parameter rest: what of the name comes after the field's.
    private mutating func meet(
        _ field: Int, of model: UnsafeRawPointer, _ rest: Range<Int>, _ purpose: TemplatePurpose
    ) throws(TemplateRecursion) {
        let (access, row) = code.fields[field]
        switch access {
        case .inside(let offset): try meetModel(model + offset, row: row, rest, purpose)
        case .part(let visit):
            try visit(model) { (parts) throws(TemplateRecursion) in
                if parts.count == 0 { return try meetNothing(purpose) }
                try meetModel(parts.first, row: row, rest, purpose)
            }
        case .tree(let property): try meet(property.value(in: model), rest, purpose)
        // The others have no parts.
        case _ where !rest.isEmpty: try meetNothing(purpose)
        case .text(let property): try meet(property.value(in: model), purpose)
        case .optionalText(let property):
            if let text = property.value(in: model) { try meet(text, purpose) } else { try meetNothing(purpose) }
        case .bytes(let property): try meet(property.value(in: model), purpose)
        case .optionalBytes(let property):
            if let bytes = property.value(in: model) { try meet(bytes, purpose) } else { try meetNothing(purpose) }
        case .number(let property): try meet(property.value(in: model), purpose)
        case .flag(let property): try meet(property.value(in: model), purpose)
        case .texts(let property): try meet(property.value(in: model), purpose)
        case .parts(let visit):
            try visit(model) { (parts) throws(TemplateRecursion) in
                switch purpose {
                case .section(let body): try enter(parts, row: row, body)
                case .inverted(let body): if parts.count == 0 { try run(body) }
                case .write, .partial: break
                }
            }
        }
    }

    private mutating func meetNothing(_ purpose: TemplatePurpose) throws(TemplateRecursion) {
        if case .inverted(let body) = purpose { try run(body) }
    }

    private mutating func meetModel(
        _ model: UnsafeRawPointer, row: Int, _ rest: Range<Int>, _ purpose: TemplatePurpose
    ) throws(TemplateRecursion) {
        if let part = rest.first {
            let field = code.slots[row + code.parts[part]]
            if field < 0 { return try meetNothing(purpose) }
            return try meet(field, of: model, rest.dropFirst(), purpose)
        }
        if case .section(let body) = purpose { try enter(TemplateFrame(model: model, row: row), body) }
    }

    private mutating func meet(_ text: String, _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch purpose {
        case .write(let isEscaped): write(text, isEscaped: isEscaped)
        case .section(let body):
            try withUnsafePointer(to: text) { (pointer) throws(TemplateRecursion) in
                try enter(TemplateFrame(.text, pointer), body)
            }
        case .inverted: break
        case .partial(let number):
            if let template = code.templates[text] { try fill(code.calls[number], template) }
        }
    }

    private mutating func meet(_ bytes: [UInt8], _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch purpose {
        case .write(let isEscaped): bytes.withUnsafeBufferPointer { write($0, isEscaped: isEscaped) }
        case .section(let body):
            try withUnsafePointer(to: bytes) { (pointer) throws(TemplateRecursion) in
                try enter(TemplateFrame(.bytes, pointer), body)
            }
        case .inverted, .partial: break
        }
    }

    private mutating func meet(_ number: Int, _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch purpose {
        case .write(let isEscaped): write(String(number), isEscaped: isEscaped)
        case .section(let body):
            try withUnsafePointer(to: number) { (pointer) throws(TemplateRecursion) in
                try enter(TemplateFrame(.number, pointer), body)
            }
        case .inverted, .partial: break
        }
    }

    private mutating func meet(_ flag: Bool, _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch purpose {
        case .write(let isEscaped): write(flag ? "true" : "false", isEscaped: isEscaped)
        case .section(let body): if flag { try run(body) }
        case .inverted(let body): if !flag { try run(body) }
        case .partial: break
        }
    }

    private mutating func meet(_ texts: [String], _ purpose: TemplatePurpose) throws(TemplateRecursion) {
        switch purpose {
        case .section: for text in texts { try meet(text, purpose) }
        case .inverted(let body): if texts.isEmpty { try run(body) }
        case .write, .partial: break
        }
    }

    private mutating func meet(
        _ tree: TemplateTree, _ rest: Range<Int>, _ purpose: TemplatePurpose
    ) throws(TemplateRecursion) {
        var tree = tree
        for part in rest { tree = Self.child(code.words[code.parts[part]], of: tree) ?? .absent }
        switch (tree, purpose) {
        case (.absent, _): try meetNothing(purpose)
        case (.flag(let flag), .write), (.flag(let flag), .inverted): try meet(flag, purpose)
        case (.flag(false), .section): break
        case (.text(let text), .write), (.text(let text), .partial): try meet(text, purpose)
        case (.list(let elements), .section(let body)):
            for element in elements { try enter(element, body) }
        case (.list(let elements), .inverted(let body)): if elements.isEmpty { try run(body) }
        case (_, .section(let body)): try enter(tree, body)
        case (_, .inverted), (_, .write), (_, .partial): break
        }
    }

    private mutating func enter(_ tree: TemplateTree, _ body: Range<Int>) throws(TemplateRecursion) {
        try withUnsafePointer(to: tree) { (pointer) throws(TemplateRecursion) in
            try enter(TemplateFrame(.tree, pointer), body)
        }
    }
}

extension TemplateFrame {
    /// Only where it is one.
    fileprivate var tree: TemplateTree { pointer.assumingMemoryBound(to: TemplateTree.self).pointee }
}
