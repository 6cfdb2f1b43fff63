import Diagnostics

/// Partials that contain themselves outside any section, so that a page would never end.
///
/// What stands inside sections is left to `TemplateNameCheck`, which knows what they are over.
enum PartialCircles {
    /// - Parameter tags: those of each template, by its name.
    static func check(_ tags: [String: [TemplateTag]]) -> [Diagnostic] {
        let partials = tags.mapValues { $0.filter { $0.isNamedPartial && $0.depth == 0 } }
        var told: Set<String> = []
        return tags.keys.sorted().compactMap { name -> Diagnostic? in
            guard !told.contains(name), let circle = circle(from: name, partials) else { return nil }
            told.formUnion(circle.names)
            return endless(circle.names, at: circle.range)
        }
    }

    /// A way from a template back to itself.
    private static func circle(
        from start: String, _ tags: [String: [TemplateTag]]
    ) -> (names: [String], range: SourceRange)? {
        var seen: Set<String> = []
        var ways: [(names: [String], first: SourceRange?)] = [([start], nil)]
        while let way = ways.popLast() {
            for tag in tags[way.names[way.names.count - 1]] ?? [] {
                let first = way.first ?? tag.range
                if tag.name == start { return (way.names, first) }
                if seen.insert(tag.name).inserted { ways.append((way.names + [tag.name], first)) }
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
