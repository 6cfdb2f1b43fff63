/// A value under `extra` of front matter; texts are kept as written.
package indirect enum ExtraValue: Sendable {
    case text(String)
    case list([ExtraValue])
    case mapping([String: ExtraValue])

    init(_ value: YAMLValue) {
        self =
            switch value.content {
            case .scalar(let text): .text(text)
            case .null: .list([])
            case .sequence(let elements): .list(elements.map(ExtraValue.init))
            case .mapping(let pairs):
                .mapping(Dictionary(pairs.map { ($0.key.name, ExtraValue($0.value)) }, uniquingKeysWith: { $1 }))
            }
    }
}
