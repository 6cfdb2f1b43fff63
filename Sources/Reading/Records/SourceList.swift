import Diagnostics
package import Evidence

/// The text of a list of sources, read without the rest of the site.
package enum SourceList {
    /// The ids of a text of sources.yaml, in their order, with a fingerprint of everything that is said of each.
    ///
    /// - Returns: nothing where some entry, or the text itself, cannot be read without an error.
    package static func read(_ bytes: [UInt8]) -> [Entry<Source>]? {
        let path = "content/stats/sources.yaml"
        let (file, problem) = TextDecoding.decode(bytes, path: path, limit: .max)
        guard problem == nil, case .success(let value) = YAMLReader.read(file.text, path: path) else { return nil }
        var list = EntryList<Source>()
        let diagnostics = list.add(value, of: path)
        return diagnostics.contains { $0.severity == .error } ? nil : list.entries
    }
}
