/// One template's text.
package struct TemplateFile: Sendable {
    /// Path inside the templates folder without `.mustache`: `article`, `partials/head`.
    package let name: String
    /// Where the text stands, for messages.
    package let path: String
    /// Mustache.
    package let text: String

    package init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}
