import Diagnostics

/// Partials that contain themselves outside any section, so that a page would never end.
///
/// What stands inside sections is left to `TemplateNameCheck`, which knows what they are over.
enum PartialCircles {
    /// The names of the templates that lie in circles, and a diagnostic for each circle.
    ///
    /// - Parameter tags: those of each template, by its name.
    static func check(_ tags: [String: [TemplateTag]]) -> (names: Set<String>, diagnostics: [Diagnostic]) {
        let partials = tags.mapValues { $0.filter { $0.isNamedPartial && $0.depth == 0 } }
        var told: Set<String> = []
        let diagnostics = tags.keys.sorted().compactMap { name -> Diagnostic? in
            guard !told.contains(name), let circle = circle(from: name, partials) else { return nil }
            told.formUnion(circle.map(\.name))
            // The default theme has no circle without the site's own files.
            let first = circle.firstIndex { !$0.range.isInTheme } ?? 0
            return endless((circle[first...] + circle[..<first]).map(\.name), at: circle[first].range)
        }
        return (told, diagnostics)
    }

    /// A template on the way round, and its tag that leads on.
    private typealias Step = (name: String, range: SourceRange)

    /// A way from a template back to itself.
    private static func circle(
        from start: String, _ tags: [String: [TemplateTag]]
    ) -> [Step]? {
        var seen: Set<String> = []
        var ways: [(steps: [Step], last: String)] = [([], start)]
        while let way = ways.popLast() {
            for tag in tags[way.last] ?? [] {
                let steps = way.steps + [(way.last, tag.range)]
                if tag.name == start { return steps }
                if seen.insert(tag.name).inserted { ways.append((steps, tag.name)) }
            }
        }
        return nil
    }
}

// MARK: - Messages

extension PartialCircles {
    private static func endless(_ names: [String], at range: SourceRange) -> Diagnostic {
        let way = (names + [names[0]]).map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .partialInCircle, at: range, "The partials lead in a circle: \(way).",
            fixes: ["Remove one of the tags, or put it into a section over parts that have such parts themselves."])
    }
}
