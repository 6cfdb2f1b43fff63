import Digests

/// What each template comes to with everything that it fills in.
struct TemplateReach {
    /// The fingerprint of each template with its partials and theirs.
    let fingerprints: [String: Fingerprint]
    /// The names of values that each template with its partials speaks of, part by part.
    let mentions: [String: Set<String>]

    /// - Parameter tags: those of each file, by its name.
    init(_ files: [TemplateFile], tags: [String: [TemplateTag]]) {
        let own = Dictionary(
            files.map { ($0.name, Fingerprint(of: Array($0.text.utf8))) }, uniquingKeysWith: { first, _ in first })
        let names = tags.mapValues { Set($0.flatMap { $0.valueParts }) }
        var fingerprints: [String: Fingerprint] = [:]
        var mentions: [String: Set<String>] = [:]
        for name in own.keys {
            var builder = FingerprintBuilder()
            for used in Self.reach(of: name, tags).sorted() {
                builder.add(used)
                builder.add(own[used])
                mentions[name, default: []].formUnion(names[used] ?? [])
            }
            fingerprints[name] = builder.fingerprint
        }
        self.fingerprints = fingerprints
        self.mentions = mentions
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

extension TemplateTag {
    /// The parts of the name of a value, a section, or a partial that a value names.
    fileprivate var valueParts: [String] {
        switch kind {
        case .value, .rawValue, .section, .inverted: name.split(separator: ".").map(String.init)
        case .partial, .parent: isDynamic ? dynamicName.split(separator: ".").map(String.init) : []
        case .block, .close, .comment, .delimiters, .unknown: []
        }
    }
}
