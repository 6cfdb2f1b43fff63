/// A figure of the site that a new page shows.
package struct Citation: Sendable {
    /// The figure's id.
    let id: String
    /// The words of the figure; nothing where they would mean something in Markdown.
    private let words: String?

    /// - Parameter words: as reported.
    package init(id: String, words: String) {
        self.id = id
        let isPlain = words.allSatisfy { $0.isLetter || $0.isNumber || " ,.%$€£¥-".contains($0) }
        self.words = isPlain && words.first?.isWhitespace == false && words.last?.isWhitespace == false ? words : nil
    }

    /// A link to the figure in Markdown; without words the build fills them in.
    var link: String { "[\(words ?? "")](stat:\(id))" }
}
