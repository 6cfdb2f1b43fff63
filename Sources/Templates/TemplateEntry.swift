/// One name of a model whose type is known no more.
struct TemplateEntry: Sendable {
    let name: String
    let shape: TemplateShape
    /// Whether the value may be absent.
    let isOptional: Bool
    let access: TemplateAccess
}
