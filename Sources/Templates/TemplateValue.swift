/// What stands behind a name while a page is rendered.
enum TemplateValue: Sendable {
    case absent
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([TemplateValue])
    case record(any TemplateModel)
    case tree(TemplateTree)

    /// Whether a section over the value is left out.
    var isEmpty: Bool {
        switch self {
        case .absent, .flag(false), .tree(.absent), .tree(.flag(false)): true
        case .list(let elements): elements.isEmpty
        case .tree(.list(let elements)): elements.isEmpty
        case .text, .number, .flag, .record, .tree: false
        }
    }
}
