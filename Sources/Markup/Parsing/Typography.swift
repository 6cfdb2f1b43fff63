/// The signs that libcmark makes typographic, and how they are written.
enum Typography {
    static let signs = [("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("–", "--"), ("—", "---"), ("…", "...")]

    /// Words as they were written, if they were made typographic.
    static func undone(_ words: String) -> String {
        signs.reduce(words) { $0.replacing($1.0, with: $1.1) }
    }
}
