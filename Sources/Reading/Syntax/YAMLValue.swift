import Diagnostics
import Digests

/// A value of a YAML document or a CSV row with where it stands.
struct YAMLValue: Sendable {
    indirect enum Content: Sendable {
        case scalar(String)
        /// Nothing written, `~` or `null`.
        case null
        case sequence([YAMLValue])
        case mapping([(key: YAMLKey, value: YAMLValue)])
    }

    let content: Content
    let range: SourceRange
    /// Whether the text begins after a quotation mark.
    var isQuoted = false
    /// Whether it is a field of a CSV file, where `;` stands between the elements of a list.
    var isCell = false

    /// Whether nothing is written, or an empty text.
    var isEmpty: Bool {
        switch content {
        case .null: true
        case .scalar(let text): text.isEmpty
        default: false
        }
    }

    /// Of the texts and how they stand in one another, not of their places.
    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        add(to: &builder)
        return builder.fingerprint
    }

    private func add(to builder: inout FingerprintBuilder) {
        switch content {
        case .null: builder.add(0)
        case .scalar(let text):
            builder.add(1)
            builder.add(text)
        case .sequence(let values):
            builder.add(2)
            builder.add(values.count)
            for value in values { value.add(to: &builder) }
        case .mapping(let pairs):
            builder.add(3)
            builder.add(pairs.count)
            for pair in pairs {
                builder.add(pair.key.name)
                pair.value.add(to: &builder)
            }
        }
    }

    /// "a text", "nothing", "a list" or "a group of keys".
    var kind: String {
        switch content {
        case .scalar: "a text"
        case .null: "nothing"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
