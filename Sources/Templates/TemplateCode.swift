import Diagnostics

/// All templates of a site in one list of instructions, with the lists that these refer to.
struct TemplateCode {
    var instructions: [TemplateInstruction] = []
    /// The tag behind each instruction, for messages.
    var places: [SourceRange?] = []
    /// The text of all templates.
    var text: [UInt8] = []
    /// Names with dots, each as numbers of its parts. No part is the value at hand: `{{.}}`.
    var paths: [[Int]] = []
    var calls: [TemplateCall] = []
    var blocks: [TemplateBlock] = []
    /// Every part of a name that a template uses, by number.
    var words: [String] = []
    /// The number of each template by its name.
    var templates: [String: Int] = [:]
    /// The templates' names by number.
    var templateNames: [String] = []
    /// The instructions of each template; nothing where it does not parse or is not there.
    var bodies: [Range<Int>?] = []
    /// Where each model has the value of a word, by the word's number; -1 where it has none.
    private(set) var tables: [ObjectIdentifier: [Int]] = [:]

    private var numbers: [String: Int] = [:]

    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        return words.count - 1
    }

    mutating func path(_ name: String) -> Int {
        paths.append(name == "." ? [] : name.split(separator: ".").map { number(of: String($0)) })
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

    // MARK: Models

    /// Looks up the names of the models, and of all models inside them, once.
    mutating func know(_ models: [any TemplateModel.Type]) {
        var waiting = models
        while let model = waiting.popLast() {
            guard tables[ObjectIdentifier(model)] == nil else { continue }
            tables[ObjectIdentifier(model)] = table(of: model)
            waiting += model.names.compactMap { model.shape(of: $0)?.model }
        }
    }

    func table(of model: any TemplateModel.Type) -> [Int] {
        var table = Array(repeating: -1, count: words.count)
        for (index, name) in model.names.enumerated() {
            if let number = numbers[name] { table[number] = index }
        }
        return table
    }
}
