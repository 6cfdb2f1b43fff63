/// Something that an editor gets wrong, and mends later.
enum Mistake: String, CaseIterable {
    case brokenLink = "a link that leads nowhere"
    case unknownFigure = "a figure that nobody knows"
    case brokenYAML = "metrics.yaml that is no YAML"
    case brokenSettings = "site.yaml that is no YAML"
    case openFrontMatter = "front matter without end"
    case unknownMetric = "a figure of a metric that nobody knows"
    case brokenTemplate = "a template with an open section"
    case unknownName = "a template with a name that no page has"
    case notUTF8 = "a page that is not UTF-8"
    case missingField = "a metric without fields"

    /// The file that is wrong, of those that a site has.
    private func path(in files: [String: EditedFile]) -> String? {
        switch self {
        case .brokenLink, .unknownFigure, .openFrontMatter, .notUTF8:
            files.keys.filter { $0.hasPrefix("content/articles/") && files[$0]?.bytes != nil }.min()
        case .brokenYAML, .missingField: "content/stats/metrics.yaml"
        case .brokenSettings: "content/site.yaml"
        case .unknownMetric: "content/stats/observations/mistake.yaml"
        case .brokenTemplate, .unknownName: "templates/metric.mustache"
        }
    }

    func apply(to files: inout [String: EditedFile]) {
        guard let path = path(in: files) else { return }
        let text = files[path]?.text ?? ""
        let wrong =
            switch self {
            case .brokenLink: text + "\n[nowhere](nowhere.md)\n"
            case .unknownFigure: text + "\n[](stat:nobody-knows)\n"
            case .brokenYAML: text + "- id: [\n"
            case .brokenSettings: text + "title: {\n"
            case .openFrontMatter: text.replacing("\n---\n", with: "\n--\n")
            case .unknownMetric:
                "- {id: mistaken, metric: nobody-knows, about: CN, as_reported: 5 cases, value: 5, qualifier: exact, "
                    + "source: nobody, locator: 1}\n"
            case .brokenTemplate: "{{#metric}}\n"
            case .unknownName: "{{nobody.knows}}\n"
            case .missingField: text + "- id: alone\n"
            case .notUTF8: text
            }
        files[path] = self == .notUTF8 ? .bytes(Array(text.utf8) + [0xFF, 0x0A]) : .text(wrong)
    }
}
