/// A value whose names are looked up, where it lies while its section is carried out.
struct TemplateFrame {
    enum Kind {
        case model
        case tree
        case text
        case bytes
        case number
    }

    let kind: Kind
    /// Leads to a model, a `TemplateTree`, a `String`, an array of bytes, an `Int`.
    var pointer: UnsafeRawPointer
    /// A model's row of `TemplateCode.slots`.
    let row: Int

    init(model: UnsafeRawPointer, row: Int) {
        kind = .model
        pointer = model
        self.row = row
    }

    init(_ kind: Kind, _ pointer: UnsafeRawPointer) {
        self.kind = kind
        self.pointer = pointer
        row = 0
    }
}
