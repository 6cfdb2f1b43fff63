/// What an author wrote, as a message repeats it.
package enum Quoted {
    /// The start of a text that is too long for a sentence: a picture's address may be the picture itself.
    package static func start(of text: String) -> String {
        let most = 80
        guard let end = text.index(text.startIndex, offsetBy: most, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        return "\(text[..<end])…"
    }
}
