/// The words of which a field takes one, each with its meaning for an editor.
protocol WordChoice: RawRepresentable<String>, CaseIterable, Sendable {
    var meaning: String { get }
}
