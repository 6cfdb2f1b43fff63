/// A piece of the first words of a document.
package enum ExcerptPiece: Sendable, Equatable {
    case text(String)
    /// A link or a picture without words of its own, by its place among the document's links.
    case emptyLink(Int)
    /// Where a paragraph ends.
    case end
}

extension [ExcerptPiece] {
    /// The words of each paragraph, links without words filled in.
    func paragraphs(filling fill: (Int) -> String) -> [String] {
        var paragraphs: [String] = []
        var words = ""
        for piece in self {
            switch piece {
            case .text(let text): words += text
            case .emptyLink(let place): words += fill(place)
            case .end:
                paragraphs.append(words)
                words = ""
            }
        }
        return paragraphs
    }
}
