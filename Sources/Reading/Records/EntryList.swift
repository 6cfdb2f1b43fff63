import Diagnostics

/// The entries of one or several stat files.
package struct EntryList<Value: Sendable>: Sendable {
    /// What could be decoded.
    package internal(set) var entries: [Entry<Value>] = []
    /// Entries with some field wrong, whose references can be checked all the same.
    package internal(set) var flawed: [Entry<Value>] = []
    /// The ids of entries that could not; a reference to one of them is not unknown.
    package internal(set) var brokenIDs: Set<String> = []
    /// Whether a whole file could not be read, so that any reference may be right.
    package internal(set) var isIncomplete = false

    package init() {}

    /// Adds the entries of a YAML file: a list of mappings.
    mutating func add(_ value: YAMLValue?, of path: String) -> [Diagnostic] where Value: StatRecord {
        switch value?.content {
        case nil, .null?: return []
        case .sequence(let elements)?: return elements.flatMap { add($0) }
        default:
            isIncomplete = true
            return [notAList(path, value: value)]
        }
    }

    /// Adds one entry.
    mutating func add(_ value: YAMLValue) -> [Diagnostic] where Value: StatRecord {
        switch RecordDecoder.make(value, Value.shape) {
        case .failure(let wrong):
            return [wrong.diagnostic]
        case .success(var decoder):
            let decoded = Value.decode(&decoder)
            decoder.reportUnknownKeys()
            let entry = Entry(value: decoded, ranges: decoder.ranges, fingerprint: value.fingerprint)
            if decoder.hasErrors {
                if let id = decoder.peek("id"), !id.isEmpty { brokenIDs.insert(id) }
                flawed.append(entry)
            } else {
                entries.append(entry)
            }
            return decoder.diagnostics
        }
    }

    private func notAList(_ path: String, value: YAMLValue?) -> Diagnostic {
        Diagnostic(
            .wrongType, at: value?.range ?? .file(path), "\(path) is not a list.",
            fixes: ["Begin each entry with “- id: …”."])
    }
}
