/// The signs that libcmark makes typographic, and how they are written.
enum Typography {
    static let signs = [("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("–", "--"), ("—", "---"), ("…", "...")]

    /// A text with the dashes and ellipses of addresses as they were written; nothing where there are none.
    ///
    /// - Parameter isWritten: whether an address stands so in the source.
    static func restoringAddresses(in text: String, isWritten: (String) -> Bool) -> String? {
        guard text.utf8.contains(0xE2), text.contains("://") else { return nil }
        var isChanged = false
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word -> Substring in
            guard let colon = word.firstRange(of: "://"), word.utf8.contains(0xE2) else { return word }
            let end = word[colon.upperBound...]
            let address = end.replacing("–", with: "--").replacing("—", with: "---").replacing("…", with: "...")
            guard address != end, isWritten("://" + address) else { return word }
            isChanged = true
            return word[..<colon.upperBound] + address
        }
        return isChanged ? words.joined(separator: " ") : nil
    }

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
