/// Texts as Markdown writes them.
enum MarkdownText {
    /// With a backslash before every sign that could mean something.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if character.isASCII, character.isPunctuation || character.isSymbol, !",.:;-'\"?!%/".contains(character) {
                escaped += "\\"
            }
            escaped.append(character)
        }
        return escaped
    }
}
