import Diagnostics

/// All templates of a site in one list of instructions, with the lists that these refer to.
struct TemplateCode {
    var instructions: [TemplateInstruction] = []
    /// The tag behind each instruction, for messages.
    var places: [SourceRange?] = []
    /// The text of all templates, and the white space before partials and blocks.
    var text: [UInt8] = []
    /// Names with dots, each as places of its parts in `parts`. No part is the value at hand: `{{.}}`.
    var paths: [Range<Int>] = []
    /// The numbers of the words that names are made of.
    var parts: [Int] = []
    var calls: [TemplateCall] = []
    var blocks: [TemplateBlock] = []
    /// What fills the blocks of partials, those of one call in a row.
    var fillings: [BlockFilling] = []
    /// Every part of a name that a template uses, by number.
    var words: [String] = []
    /// The number of each template by its name.
    var templates: [String: Int] = [:]
    /// The templates' names by number.
    var templateNames: [String] = []
    /// The instructions of each template; nothing where it does not parse or is not there.
    var bodies: [Range<Int>?] = []
    /// For each model a row with a place for each word: the number of the field of that name, or -1.
    private(set) var slots: [Int] = []
    /// The fields of all models, each with the row of the model behind it, if it is a part.
    private(set) var fields: [(access: TemplateAccess, row: Int)] = []
    /// Where the row of each model begins.
    private(set) var rows: [ObjectIdentifier: Int] = [:]

    private var numbers: [String: Int] = [:]

    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        return words.count - 1
    }

    mutating func path(_ name: String) -> Int {
        let start = parts.count
        if name != "." { parts += name.split(separator: ".").map { number(of: String($0)) } }
        paths.append(start..<parts.count)
        return paths.count - 1
    }

    mutating func template(_ name: String) -> Int {
        if let number = templates[name] { return number }
        templates[name] = bodies.count
        templateNames.append(name)
        bodies.append(nil)
        return bodies.count - 1
    }

    /// The instructions of a template that is there.
    func body(of name: String) -> Range<Int>? { templates[name].flatMap { bodies[$0] } }

    /// Where the bodies of those templates begin that may come to fill themselves in, through others or not.
    var recursiveBodies: Set<Int> {
        let called = bodies.map { body in
            Set(
                instructions[body ?? 0..<0].compactMap { instruction -> Int? in
                    guard case .partial(let call) = instruction else { return nil }
                    guard case .template(let number) = calls[call].target else { return nil }
                    return number
                })
        }
        let recursive = bodies.indices.filter { number in
            var (waiting, seen) = (Array(called[number]), Set<Int>())
            while let next = waiting.popLast() {
                if seen.insert(next).inserted { waiting += called[next] }
            }
            return seen.contains(number)
        }
        return Set(recursive.compactMap { bodies[$0]?.lowerBound })
    }

    // MARK: Models

    /// Looks up the names of the models, and of all models inside them, once every template is compiled.
    mutating func know(_ models: [any TemplateModel.Type]) {
        var (waiting, found) = (models, [any TemplateModel.Type]())
        while let model = waiting.popLast() {
            guard rows[ObjectIdentifier(model)] == nil else { continue }
            rows[ObjectIdentifier(model)] = slots.count
            slots += repeatElement(-1, count: words.count)
            found.append(model)
            waiting += model.entries.compactMap(\.shape.model)
        }
        for model in found { fillRow(of: model) }
    }

    private mutating func fillRow(of model: any TemplateModel.Type) {
        guard let row = rows[ObjectIdentifier(model)] else { return }
        for entry in model.entries {
            guard let word = numbers[entry.name] else { continue }
            slots[row + word] = fields.count
            fields.append((entry.access, entry.shape.model.flatMap { rows[ObjectIdentifier($0)] } ?? 0))
        }
    }
}
