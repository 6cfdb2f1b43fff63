/// Reported words at the head of a page or a drawing.
enum Capital {
    /// The words with a capital, where the language has any; the data keep the words as they were reported.
    ///
    /// - Parameter language: of the words (BCP 47); nothing where it is the page's.
    static func first(_ words: String, language: String? = nil) -> String {
        guard let letter = words.first else { return words }
        // Turkish and Azerbaijani have two letters that look like an i.
        let isDotted = letter == "i" && ["tr", "az"].contains(language?.prefix { $0 != "-" }.lowercased())
        return (isDotted ? "İ" : letter.uppercased()) + words.dropFirst()
    }
}
