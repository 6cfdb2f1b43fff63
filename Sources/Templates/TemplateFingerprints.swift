import Digests

/// The fingerprint of each template with everything that it fills in.
enum TemplateFingerprints {
    /// - Parameter tags: those of each file, by its name.
    static func of(_ files: [TemplateFile], tags: [String: [TemplateTag]]) -> [String: Fingerprint] {
        let own = Dictionary(
            files.map { ($0.name, Fingerprint(of: Array($0.text.utf8))) }, uniquingKeysWith: { first, _ in first })
        return own.keys.reduce(into: [:]) { fingerprints, name in
            var builder = FingerprintBuilder()
            for used in reach(of: name, tags).sorted() {
                builder.add(used)
                builder.add(own[used])
            }
            fingerprints[name] = builder.fingerprint
        }
    }

    /// A template, its partials and theirs; all there are where one is chosen while rendering.
    private static func reach(of name: String, _ tags: [String: [TemplateTag]]) -> Set<String> {
        var reached: Set = [name]
        var waiting = [name]
        while let next = waiting.popLast() {
            for tag in tags[next] ?? [] where tag.kind == .partial || tag.kind == .parent {
                if tag.isDynamic { return Set(tags.keys) }
                if reached.insert(tag.name).inserted { waiting.append(tag.name) }
            }
        }
        return reached
    }
}
