/// The instructions of a partial or a block with what of the names around them decides what they do.
struct TemplateVisit: Hashable {
    let start: Int
    /// From the value at hand outwards: the models, without those whose names are hidden by others.
    let models: [ObjectIdentifier?]
    /// The origin of each, and of every value without a fixed shape.
    let origins: [Int]
    let fillings: [BlockFilling]

    init(_ start: Int, _ contexts: [TemplateContext], _ fillings: [BlockFilling]) {
        self.start = start
        self.fillings = fillings
        var (models, origins): ([ObjectIdentifier?], [Int]) = ([], [])
        for context in contexts.reversed() {
            let model: ObjectIdentifier? =
                switch context.shape {
                case .record(let model): ObjectIdentifier(model)
                case .tree: ObjectIdentifier(TemplateTree.self)
                case .text, .html, .number, .flag, .texts, .records: nil
                }
            // An outer model of the same kind never answers; a text has no names, and matters only at hand.
            let isNew = models.isEmpty || (model != nil && !models.contains(model))
            let isTree = model == ObjectIdentifier(TemplateTree.self)
            if isNew { models.append(model) }
            if isNew || (isTree && !origins.contains(context.origin)) { origins.append(context.origin) }
        }
        (self.models, self.origins) = (models, origins)
    }

    /// Names of the same kinds, whatever they stand for.
    var withoutOrigins: TemplateVisit { TemplateVisit(start: start, models: models, fillings: fillings) }

    private init(start: Int, models: [ObjectIdentifier?], fillings: [BlockFilling]) {
        (self.start, self.models, self.fillings) = (start, models, fillings)
        origins = []
    }

    /// Whether every name means something of the same kind.
    func isLike(_ other: TemplateVisit) -> Bool { withoutOrigins == other.withoutOrigins }
}
