package import Digests
import Reading

/// Entries in the order of their files, and by id.
package struct Catalog<Value: Sendable>: Sendable {
    /// In the order of the files; of two entries with one id the first.
    package let list: [Value]
    private let byID: [String: Value]
    private let fingerprints: [String: Fingerprint]

    init(_ entries: [Entry<Value>], id: KeyPath<Value, String>) {
        var list: [Value] = []
        var byID: [String: Value] = [:]
        var fingerprints: [String: Fingerprint] = [:]
        // The first of two entries with one id stands; the second is an error already.
        for entry in entries where byID[entry.value[keyPath: id]] == nil {
            list.append(entry.value)
            byID[entry.value[keyPath: id]] = entry.value
            fingerprints[entry.value[keyPath: id]] = entry.fingerprint
        }
        self.fingerprints = fingerprints
        self.list = list
        self.byID = byID
    }

    /// The entry of an id, if there is one.
    package subscript(id: String) -> Value? { byID[id] }

    /// The fingerprint of everything that was written of an entry.
    package func fingerprint(of id: String) -> Fingerprint? { fingerprints[id] }
}
