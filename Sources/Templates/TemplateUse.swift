/// A template with the kind of model that it is rendered with.
package struct TemplateUse: Sendable {
    /// The template's name.
    package let template: String
    /// What it is rendered with.
    package let model: any TemplateModel.Type

    package init(_ template: String, _ model: any TemplateModel.Type) {
        self.template = template
        self.model = model
    }
}
