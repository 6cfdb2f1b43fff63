import Diagnostics
import Evidence
import Reading

/// Nothing is a part, a predecessor or a contradiction of itself, directly or through others.
enum CircularReferences {
    static func check(_ site: ParsedSite) -> [Diagnostic] {
        let observations = site.observations.entries.map { Node($0.value.id, $0.value.partOf, $0.ranges) }
        let campaigns = site.campaigns.entries
        let contradictions = site.observations.entries.flatMap { entry in
            entry.value.contradicts.enumerated().filter { $0.element == entry.value.id }.map { index, id in
                toItself(id, "contradicts", at: entry.ranges["contradicts", index])
            }
        }
        let successors = site.observations.entries.map { Node($0.value.id, $0.value.supersededBy, $0.ranges) }
        return circles(observations, "part_of") + circles(successors, "superseded_by")
            + circles(campaigns.map { Node($0.value.id, $0.value.partOf, $0.ranges) }, "part_of")
            + circles(campaigns.map { Node($0.value.id, $0.value.predecessor, $0.ranges) }, "predecessor")
            + contradictions
    }

    private struct Node {
        let id: String
        let next: String?
        let ranges: FieldRanges

        init(_ id: String, _ next: String?, _ ranges: FieldRanges) {
            self.id = id
            self.next = next
            self.ranges = ranges
        }
    }

    /// Each circle is told once, at the entry that comes first.
    private static func circles(_ nodes: [Node], _ field: String) -> [Diagnostic] {
        let next = Dictionary(nodes.map { ($0.id, $0.next) }, uniquingKeysWith: { first, _ in first })
        var told: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for node in nodes where !told.contains(node.id) {
            var path = [node.id]
            while let id = next[path[path.count - 1]] ?? nil, !path.contains(id) { path.append(id) }
            guard next[path[path.count - 1]] ?? nil == node.id else { continue }
            told.formUnion(path)
            diagnostics.append(
                path.count == 1
                    ? toItself(node.id, field, at: node.ranges[field])
                    : inACircle(path, field, at: node.ranges[field]))
        }
        return diagnostics
    }
}

// MARK: - Messages

extension CircularReferences {
    private static func toItself(_ id: String, _ field: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .circularReference, at: range, "“\(field)” of “\(id)” names “\(id)” itself.",
            fixes: ["Name another entry, or remove “\(field)”."])
    }

    private static func inACircle(_ path: [String], _ field: String, at range: SourceRange) -> Diagnostic {
        let circle = (path + [path[0]]).map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .circularReference, at: range, "“\(field)” leads in a circle: \(circle).",
            fixes: ["Remove “\(field)” from one of them."])
    }
}
