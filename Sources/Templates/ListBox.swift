import Mustache

/// A list of a page model; as a whole it has no text.
struct ListBox: MustacheSequence, MustacheCustomRenderable {
    private let elements: [Any]

    init(_ elements: [Any]) {
        self.elements = elements
    }

    func makeIterator() -> Array<Any>.Iterator { elements.makeIterator() }
    var renderText: String { "" }
    var isNull: Bool { false }
}
