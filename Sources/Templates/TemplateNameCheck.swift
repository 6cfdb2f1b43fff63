import Diagnostics

/// Goes through templates as the renderer does, with kinds of values in place of values: looks up every name, and finds
/// partials that contain themselves without end.
struct TemplateNameCheck {
    /// A partial or a block that is being gone through.
    private struct Open {
        let visit: TemplateVisit
        let name: String
        /// Whether its tag stands in no section, so that it was told when the templates were loaded.
        let isBare: Bool
    }

    /// Where data alone would end a recursion, it is gone through so often.
    private static let limit = 10_000

    let code: TemplateCode
    private(set) var diagnostics: [Diagnostic] = []
    /// Instructions that were told already.
    private var told: Set<Int> = []
    /// What was gone through, without the origins unless it may contain itself.
    private var visits: Set<TemplateVisit> = []
    private var open: [Open] = []
    /// From the page inwards.
    private(set) var contexts: [TemplateContext] = []
    private var fillings: [BlockFilling] = []
    /// The tag that filled in the partial at hand.
    private(set) var includer: SourceRange?
    /// The nearest tag around the partial at hand that stands in a file of the site's own.
    private var ownIncluder: SourceRange?
    /// The template or partial at hand.
    private var template = ""
    /// What these contain of each other is told as circles, and is not gone through.
    private let circling: Set<String>
    /// How many sections and blocks are open in the partial at hand.
    private var depth = 0
    private var origins = TemplateOrigins()
    private let recursive: Set<Int>

    /// - Parameter circling: the names of the templates that lie in circles of partials.
    init(_ code: TemplateCode, circling: Set<String> = []) {
        self.code = code
        self.circling = circling
        recursive = code.recursiveBodies
    }

    mutating func run(_ use: TemplateUse) {
        guard let body = code.body(of: use.template) else { return }
        contexts = [TemplateContext(shape: .record(use.model), origin: origins.unknown())]
        (fillings, includer, open) = ([], nil, [])
        (ownIncluder, template) = (nil, use.template)
        visit(body, use.template, at: nil)
    }

    private mutating func walk(_ body: Range<Int>) {
        var index = body.lowerBound
        while index < body.upperBound {
            switch code.instructions[index] {
            case .text: index += 1
            case .value(let path, _):
                _ = value(of: path, at: index)
                index += 1
            case .section(let path, let end):
                section(value(of: path, at: index), index + 1..<end)
                index = end
            case .inverted(let path, let end):
                _ = value(of: path, at: index)
                walkDeeper(index + 1..<end)
                index = end
            case .partial(let number):
                call(code.calls[number], at: index)
                index = code.calls[number].end
            case .block(let number):
                let block = code.blocks[number]
                if let filling = fillings.first(where: { $0.block == block.name }) {
                    depth += 1
                    visit(filling.body, code.words[block.name], at: index)
                    depth -= 1
                } else {
                    walkDeeper(index + 1..<block.end)
                }
                index = block.end
            }
        }
    }

    private mutating func walkDeeper(_ body: Range<Int>) {
        depth += 1
        walk(body)
        depth -= 1
    }

    private mutating func section(_ value: TemplateContext, _ body: Range<Int>) {
        let inner: TemplateShape? =
            switch value.shape {
            case .flag: nil
            case .texts: .text
            case .records(let model): .record(model)
            case .text, .html, .number, .record, .tree: value.shape
            }
        if let inner { contexts.append(TemplateContext(shape: inner, origin: value.origin)) }
        walkDeeper(body)
        if inner != nil { contexts.removeLast() }
    }

    private mutating func call(_ call: TemplateCall, at index: Int) {
        switch call.target {
        case .named(let path): tellUnlessName(value(of: path, at: index).shape, path, at: index)
        case .template(let number):
            guard let body = code.bodies[number] else { return }
            let name = code.templateNames[number]
            guard !circling.contains(template) || !circling.contains(name) else { return }
            let (before, around, own, outer) = (fillings, includer, ownIncluder, template)
            fillings += code.fillings[call.fillings].filter { filling in
                !before.contains { $0.block == filling.block }
            }
            includer = code.places[index]
            if let includer, !includer.isInTheme { ownIncluder = includer }
            template = name
            visit(body, name, at: index)
            (fillings, includer, ownIncluder, template) = (before, around, own, outer)
        }
    }

    // MARK: Partials and blocks

    /// Goes through a partial unless it was gone through with the same names around it.
    private mutating func visit(_ body: Range<Int>, _ name: String, at index: Int?) {
        let visit = TemplateVisit(body.lowerBound, contexts, fillings)
        let next = Open(visit: visit, name: name, isBare: depth == 0)
        if let index, let first = open.firstIndex(where: { $0.visit == visit }) {
            let circle = open[first...]
            // The first of them was filled in from outside the circle.
            let isKnown = next.isBare && circle.dropFirst().allSatisfy(\.isBare)
            if !isKnown { tellCircle(circle.map(\.name) + [name], at: index) }
            return
        }
        if recursive.contains(body.lowerBound), visits.count < Self.limit {
            // It goes down into a part, and so on as far as there are any.
            if open.contains(where: { $0.visit.isLike(visit) }) { return }
            guard visits.insert(visit).inserted else { return }
        } else {
            guard visits.insert(visit.withoutOrigins).inserted else { return }
        }
        let around = depth
        (open, depth) = (open + [next], 0)
        walk(body)
        open.removeLast()
        depth = around
    }

    // MARK: Names

    /// What a name stands for. A name that nothing has is told, and stands for anything.
    private mutating func value(of path: Int, at index: Int) -> TemplateContext {
        let words = code.parts[code.paths[path]].map { code.words[$0] }
        guard let first = words.first else { return contexts.last ?? anything() }
        guard let (found, origin) = lookUp(first) else {
            tell(first, known: contexts.flatMap { Self.names(of: $0.shape) }, at: index)
            return anything()
        }
        var shape = found
        for (place, word) in words.enumerated().dropFirst() {
            if case .tree = shape { break }
            guard let next = Self.child(word, of: shape) else {
                let whole = words[..<place].joined(separator: ".")
                tell(word, in: (whole, shape), known: Self.names(of: shape), at: index)
                return anything()
            }
            shape = next
        }
        return TemplateContext(
            shape: shape, origin: origin.map { origins.origin(from: $0, words) } ?? origins.unknown())
    }

    private mutating func anything() -> TemplateContext { TemplateContext(shape: .tree, origin: origins.unknown()) }

    /// Also the origin of the context that has the name, where one surely has.
    private func lookUp(_ word: String) -> (TemplateShape, Int?)? {
        for context in contexts.reversed() {
            if case .tree = context.shape { return (.tree, nil) }
            if let found = Self.child(word, of: context.shape) { return (found, context.origin) }
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
        let place = code.places[index]
        let isWholePartial = includer.map { $0.path != place?.path } ?? false
        let fix =
            switch whole {
            case (let name, .records)?: "Write {{#\(name)}}{{\(word)}}{{/\(name)}}, since “\(name)” is a list."
            case (let name, _)? where known.isEmpty: "Remove the tag: “\(name)” has no parts."
            default: NearestName.question(word, in: known) ?? Self.examples(known)
            }
        // The default theme is right by itself: where it is not, a file of the site fills it in at the wrong place.
        if let place, place.isInTheme, let ownIncluder {
            return diagnostics.append(
                Diagnostic(
                    .templateName, at: ownIncluder,
                    "“\(word)” is no name that can stand here, and the partial that is filled in here uses it.",
                    notes: [DiagnosticNote("The name stands here.", at: place)],
                    fixes: ["Remove the tag, or put it where the partial has its names."]))
        }
        diagnostics.append(
            Diagnostic(
                .templateName, at: place,
                "“\(word)” is no name \(whole.map { "in “\($0.name)”" } ?? "that can stand here").",
                notes: isWholePartial ? [DiagnosticNote("The partial is filled in here.", at: includer)] : [],
                fixes: [fix]))
    }

    /// What names a partial is a text.
    private mutating func tellUnlessName(_ shape: TemplateShape, _ path: Int, at index: Int) {
        let kind =
            switch shape {
            case .text, .tree: ""
            case .html: "HTML"
            case .number: "a number"
            case .flag: "yes or no"
            case .texts, .records: "a list"
            case .record: "a group of names"
            }
        guard !kind.isEmpty, told.insert(index).inserted else { return }
        let name = code.parts[code.paths[path]].map { code.words[$0] }.joined(separator: ".")
        diagnostics.append(
            Diagnostic(
                .templateName, at: code.places[index], "“\(name)” is \(kind), and cannot name a partial.",
                fixes: ["Write the name of a text after the asterisk."]))
    }

    private mutating func tellCircle(_ names: [String], at index: Int) {
        guard told.insert(index).inserted else { return }
        let way = names.map { "“\($0)”" }.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                .partialInCircle, at: code.places[index],
                "The partials lead in a circle: \(way). Every name means the same each time.",
                fixes: [
                    "Remove one of the tags, or put it into a section over parts that have such parts themselves."
                ]))
    }

    private static func examples(_ known: [String]) -> String {
        "Write one of the names here, such as \(known.suffix(10).map { "“\($0)”" }.joined(separator: ", "))."
    }
}
