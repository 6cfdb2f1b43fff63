/// A property of a model whose type is known no more: one that is stored is read where it lies, any other is asked for.
enum TemplateProperty<Value: Sendable>: Sendable {
    /// So many bytes from the model's beginning.
    case stored(at: Int)
    case computed(@Sendable (UnsafeRawPointer) -> Value)

    init<Model: Sendable>(_ path: any KeyPath<Model, Value> & Sendable) {
        if let offset = MemoryLayout<Model>.offset(of: path) {
            self = .stored(at: offset)
        } else {
            self = .computed { $0.assumingMemoryBound(to: Model.self).pointee[keyPath: path] }
        }
    }

    /// - Parameter model: leads to a model of the type that the property was made for.
    func value(in model: UnsafeRawPointer) -> Value {
        switch self {
        case .stored(let offset): (model + offset).assumingMemoryBound(to: Value.self).pointee
        case .computed(let get): get(model)
        }
    }
}
