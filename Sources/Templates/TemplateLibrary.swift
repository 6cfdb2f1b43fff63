package import Diagnostics
package import Digests

/// Every template of a site, compiled (Mustache specification 1.4 with inheritance and dynamic names, without lambdas).
package struct TemplateLibrary: Sendable {
    private let code: TemplateCode
    /// The names of all templates and partials.
    package let names: Set<String>
    private let reach: TemplateReach
    /// Those that lie in circles of partials.
    private let circling: Set<String>

    /// Parses all files and tells every mistake in their tags. A file that does not parse is left out.
    ///
    /// - Parameter models: the models that pages are rendered with; others work too, but slower.
    package static func load(
        _ files: [TemplateFile], models: [any TemplateModel.Type] = []
    ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        var code = TemplateCode()
        var diagnostics: [Diagnostic] = []
        let names = Set(files.map(\.name))
        var tags: [String: [TemplateTag]] = [:]
        for file in files {
            let scanner = TagScanner(file)
            tags[file.name] = scanner.tags
            if let problem = TemplateSyntax.problem(in: scanner) {
                diagnostics.append(problem)
            } else {
                code = TemplateCompiler.compile(file.name, scanner, into: code)
            }
            diagnostics += scanner.tags.filter { $0.isNamedPartial && !names.contains($0.name) }.map {
                missingPartial($0, among: names)
            }
        }
        code.know(models)
        let reach = TemplateReach(files, tags: tags)
        let circles = PartialCircles.check(tags)
        let library = TemplateLibrary(code: code, names: names, reach: reach, circling: circles.names)
        return (library, diagnostics + circles.diagnostics)
    }

    /// The fingerprint of a template and of every partial that it may fill in.
    package func fingerprint(of name: String) -> Fingerprint? { reach.fingerprints[name] }

    /// Whether a template, or a partial that it may fill in, speaks of a name: what none speaks of need not be made.
    package func mentions(_ value: String, in name: String) -> Bool { reach.mentions[name]?.contains(value) ?? false }

    /// Names in the templates that the models which they are rendered with do not have, and partials that contain
    /// themselves though no section between goes down into a part.
    ///
    /// Partials are checked with the names around each place where they are filled in. What stands below a value
    /// without a fixed shape is not checked, nor are partials that are chosen while rendering.
    package func check(_ uses: [TemplateUse]) -> [Diagnostic] {
        var check = TemplateNameCheck(code, circling: circling)
        for use in uses { check.run(use) }
        return check.diagnostics
    }

    /// Renders a page model.
    ///
    /// - Returns: the page as UTF-8; nothing where there is no template of that name.
    /// - Throws: `TemplateRecursion` where partials lie too deep inside each other.
    package func render<Model: TemplateModel>(
        _ model: Model, with name: String
    ) throws(TemplateRecursion) -> [UInt8]? {
        guard let row = code.rows[ObjectIdentifier(Model.self)] else {
            var code = code
            code.know([Model.self])
            return try TemplateLibrary(code: code, names: names, reach: reach, circling: circling).render(
                model, with: name)
        }
        guard let body = code.body(of: name) else { return nil }
        return try withUnsafePointer(to: model) { (pointer) throws(TemplateRecursion) in
            try TemplateRenderer.render(code, body, TemplateFrame(model: pointer, row: row))
        }
    }

    /// Renders a value without a fixed shape, as `render` does a model.
    func render(_ tree: TemplateTree, with name: String) throws(TemplateRecursion) -> [UInt8]? {
        guard let body = code.body(of: name) else { return nil }
        return try withUnsafePointer(to: tree) { (pointer) throws(TemplateRecursion) in
            try TemplateRenderer.render(code, body, TemplateFrame(.tree, pointer))
        }
    }
}

// MARK: - Messages

extension TemplateLibrary {
    private static func missingPartial(_ tag: TemplateTag, among names: Set<String>) -> Diagnostic {
        Diagnostic(
            .partialMissing, at: tag.range, "There is no partial “\(tag.name)”.",
            fixes: [
                NearestName.question(tag.name, in: names)
                    ?? "Write templates/\(tag.name).mustache, or remove the tag."
            ])
    }
}
