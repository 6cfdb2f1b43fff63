/// The signs that libcmark makes typographic, and how they are written.
enum Typography {
    static let signs = [("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("–", "--"), ("—", "---"), ("…", "...")]

    /// Words as they were written, if they were made typographic.
    static func undone(_ words: String) -> String {
        guard words.utf8.contains(0xE2) else { return words }
        // By the scalar: a mark that joins a sign would make it another character.
        return words.unicodeScalars.map { scalar in
            let sign = String(scalar)
            return signs.first { $0.0 == sign }?.1 ?? sign
        }.joined()
    }
}
