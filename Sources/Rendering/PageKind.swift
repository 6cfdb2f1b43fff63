package import Templates

/// A kind of page, or of drawing inside a page, that a template shows.
package struct PageKind: Sendable {
    /// The template's name.
    package let template: String
    /// The address of such a page: `/articles/NAME/`; or what is written in the text to have such a drawing.
    package let place: String
    let model: any TemplateModel.Type

    init(_ template: String, _ place: String, _ model: any TemplateModel.Type) {
        self.template = template
        self.place = place
        self.model = model
    }

    /// What the template may use.
    package var names: [TemplateName] { TemplateName.all(of: model) }
}
