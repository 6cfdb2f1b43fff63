/// Models of one kind as they lie in memory one after another, while they are visited.
struct TemplateParts {
    /// Leads to none where there are none.
    let first: UnsafeRawPointer
    let count: Int
    /// Bytes from one to the next.
    let stride: Int

    typealias Visit =
        @Sendable (
            _ model: UnsafeRawPointer, _ body: (TemplateParts) throws(TemplateRecursion) -> Void
        ) throws(TemplateRecursion) -> Void

    /// Visits the part of a model, if it has one.
    static func one<Part: Sendable>(_ property: TemplateProperty<Part?>) -> Visit {
        { (model, body) throws(TemplateRecursion) in
            guard let part = property.value(in: model) else {
                return try body(TemplateParts(first: model, count: 0, stride: 0))
            }
            try withUnsafePointer(to: part) { (pointer) throws(TemplateRecursion) in
                try body(TemplateParts(first: UnsafeRawPointer(pointer), count: 1, stride: 0))
            }
        }
    }

    /// Visits the part that a model always has.
    static func always<Part: Sendable>(_ property: TemplateProperty<Part>) -> Visit {
        { (model, body) throws(TemplateRecursion) in
            try withUnsafePointer(to: property.value(in: model)) { (pointer) throws(TemplateRecursion) in
                try body(TemplateParts(first: UnsafeRawPointer(pointer), count: 1, stride: 0))
            }
        }
    }

    /// Visits the parts of a model.
    static func each<Part: Sendable>(_ property: TemplateProperty<[Part]>) -> Visit {
        { (model, body) throws(TemplateRecursion) in
            try property.value(in: model).withUnsafeBufferPointer { (parts) throws(TemplateRecursion) in
                let first = parts.baseAddress.map { UnsafeRawPointer($0) } ?? model
                try body(TemplateParts(first: first, count: parts.count, stride: MemoryLayout<Part>.stride))
            }
        }
    }
}
