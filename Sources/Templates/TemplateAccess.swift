/// How the value of a name is had from a model that lies in memory.
enum TemplateAccess: Sendable {
    case text(TemplateProperty<String>)
    case optionalText(TemplateProperty<String?>)
    case bytes(TemplateProperty<[UInt8]>)
    case optionalBytes(TemplateProperty<[UInt8]?>)
    case number(TemplateProperty<Int>)
    case flag(TemplateProperty<Bool>)
    case texts(TemplateProperty<[String]>)
    /// A part that lies in the model itself, so many bytes from its beginning.
    case inside(Int)
    /// A part that may be absent.
    case part(TemplateParts.Visit)
    case parts(TemplateParts.Visit)
    case tree(TemplateProperty<TemplateTree>)
}
