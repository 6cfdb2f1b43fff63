import Diagnostics

/// Goes through templates as the renderer does, with kinds of values in place of values, and looks up every name.
struct TemplateNameCheck {
    /// What of the names around decides how a partial is checked.
    private struct Visit: Hashable {
        let start: Int
        let models: [ObjectIdentifier?]
        let fillings: [BlockFilling]
    }

    private let code: TemplateCode
    private(set) var diagnostics: [Diagnostic] = []
    /// Instructions whose names were told already.
    private var told: Set<Int> = []
    private var visits: Set<Visit> = []
    /// From the page inwards.
    private var contexts: [TemplateShape] = []
    private var fillings: [BlockFilling] = []
    /// The tag that filled in the partial at hand.
    private var includer: SourceRange?

    init(_ code: TemplateCode) {
        self.code = code
    }

    mutating func run(_ use: TemplateUse) {
        guard let body = code.body(of: use.template) else { return }
        contexts = [.record(use.model)]
        (fillings, includer) = ([], nil)
        visit(body)
    }

    private mutating func walk(_ body: Range<Int>) {
        var index = body.lowerBound
        while index < body.upperBound {
            switch code.instructions[index] {
            case .text: index += 1
            case .value(let path, _):
                _ = shape(of: path, at: index)
                index += 1
            case .section(let path, let end):
                section(shape(of: path, at: index), index + 1..<end)
                index = end
            case .inverted(let path, let end):
                _ = shape(of: path, at: index)
                walk(index + 1..<end)
                index = end
            case .partial(let number):
                call(code.calls[number], at: index)
                index = code.calls[number].end
            case .block(let number):
                let block = code.blocks[number]
                if let filling = fillings.first(where: { $0.block == block.name }) {
                    visit(filling.body)
                } else {
                    walk(index + 1..<block.end)
                }
                index = block.end
            }
        }
    }

    private mutating func section(_ shape: TemplateShape, _ body: Range<Int>) {
        let inner: TemplateShape? =
            switch shape {
            case .flag: nil
            case .texts: .text
            case .records(let model): .record(model)
            case .text, .html, .number, .record, .tree: shape
            }
        if let inner { contexts.append(inner) }
        walk(body)
        if inner != nil { contexts.removeLast() }
    }

    private mutating func call(_ call: TemplateCall, at index: Int) {
        switch call.target {
        case .named(let path): _ = shape(of: path, at: index)
        case .template(let number):
            guard let body = code.bodies[number] else { return }
            let (before, around) = (fillings, includer)
            fillings += code.fillings[call.fillings].filter { filling in !before.contains { $0.block == filling.block }
            }
            includer = code.places[index]
            visit(body)
            (fillings, includer) = (before, around)
        }
    }

    /// Goes through a partial unless it was gone through with the same names around it.
    private mutating func visit(_ body: Range<Int>) {
        var models: [ObjectIdentifier?] = []
        for context in contexts.reversed() {
            let model: ObjectIdentifier? =
                switch context {
                case .record(let model): ObjectIdentifier(model)
                case .tree: ObjectIdentifier(TemplateTree.self)
                case .text, .html, .number, .flag, .texts, .records: nil
                }
            // An outer model of the same kind never answers; a text has no names, and matters only at hand.
            if models.isEmpty || (model != nil && !models.contains(model)) { models.append(model) }
        }
        guard visits.insert(Visit(start: body.lowerBound, models: models, fillings: fillings)).inserted else { return }
        walk(body)
    }

    // MARK: Names

    /// What a name stands for. A name that nothing has is told, and stands for anything.
    private mutating func shape(of path: Int, at index: Int) -> TemplateShape {
        let words = code.parts[code.paths[path]].map { code.words[$0] }
        guard let first = words.first else { return contexts.last ?? .tree }
        guard var shape = lookUp(first) else {
            tell(first, known: contexts.flatMap { Self.names(of: $0) }, at: index)
            return .tree
        }
        for (place, word) in words.enumerated().dropFirst() {
            if case .tree = shape { return .tree }
            guard let next = Self.child(word, of: shape) else {
                let whole = words[..<place].joined(separator: ".")
                tell(word, in: (whole, shape), known: Self.names(of: shape), at: index)
                return .tree
            }
            shape = next
        }
        return shape
    }

    private func lookUp(_ word: String) -> TemplateShape? {
        for context in contexts.reversed() {
            if case .tree = context { return .tree }
            if let found = Self.child(word, of: context) { return found }
        }
        return nil
    }

    private static func child(_ word: String, of shape: TemplateShape) -> TemplateShape? {
        guard case .record(let model) = shape else { return nil }
        return model.shape(of: word)
    }

    private static func names(of shape: TemplateShape) -> [String] {
        guard case .record(let model) = shape else { return [] }
        return model.names
    }
}

// MARK: - Messages

extension TemplateNameCheck {
    private mutating func tell(
        _ word: String, in whole: (name: String, shape: TemplateShape)? = nil, known: [String], at index: Int
    ) {
        guard told.insert(index).inserted else { return }
        let isWholePartial = includer.map { $0.path != code.places[index]?.path } ?? false
        let fix =
            switch whole {
            case (let name, .records)?: "It is a list: write {{#\(name)}}{{\(word)}}{{/\(name)}}."
            case (let name, _)? where known.isEmpty: "Remove the tag: “\(name)” has no parts."
            default: NearestName.question(word, in: known) ?? Self.examples(known)
            }
        diagnostics.append(
            Diagnostic(
                .templateName, at: code.places[index],
                "There is no “\(word)” \(whole.map { "in “\($0.name)”" } ?? "among the names here").",
                notes: isWholePartial ? [DiagnosticNote("The partial is filled in here.", at: includer)] : [],
                fixes: [fix]))
    }

    private static func examples(_ known: [String]) -> String {
        "Names here are, for example: \(known.suffix(10).map { "“\($0)”" }.joined(separator: ", "))."
    }
}
