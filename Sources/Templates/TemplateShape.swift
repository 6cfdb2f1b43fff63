/// What is known of a value before there is one.
enum TemplateShape {
    case text
    case html
    case number
    case flag
    case texts
    case record(any TemplateModel.Type)
    case records(any TemplateModel.Type)
    case tree

    /// The model behind a record or each of several.
    var model: (any TemplateModel.Type)? {
        switch self {
        case .record(let type), .records(let type): type
        case .text, .html, .number, .flag, .texts, .tree: nil
        }
    }
}
