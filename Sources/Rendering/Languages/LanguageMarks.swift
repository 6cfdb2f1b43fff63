/// Marks words in a finished page that are written in another script than their surroundings, so that they are read out
/// and set in their own language: `<span lang="zh">`, in drawings `<tspan xml:lang="zh">`.
///
/// Where a part of a page already says its language, as titles and reported words do, nothing is marked. A page without
/// such letters costs one look at its bytes. Sentences are made of the words of several records, and so are drawings;
/// here it does not matter of which.
struct LanguageMarks {
    private let languages: DeclaredLanguages

    init(_ languages: DeclaredLanguages) {
        self.languages = languages
    }

    /// The page with its marks.
    ///
    /// - Parameters:
    ///   - page: HTML as UTF-8.
    ///   - language: of the page (BCP 47).
    func marked(_ page: [UInt8], language: String) -> [UInt8] {
        let own = Script.all(of: language)
        guard Self.mayHoldOthers(page, own) else { return page }
        var reader = MarkedPage(page, own: own, languages: languages)
        return reader.read()
    }

    /// Whether a byte could begin a letter of a script that is not one of these; those of Latin letters and of
    /// typographic signs do not.
    private static func mayHoldOthers(_ page: [UInt8], _ own: Set<Script>) -> Bool {
        // The scripts of East Asia share their first bytes; what is between is looked at letter by letter.
        let isEastAsian = own.contains(.han)
        return page.withUnsafeBufferPointer { bytes in
            var found: UInt8 = 0
            if isEastAsian {
                for byte in bytes where byte >= 0xCE && (byte < 0xE2 || (byte >= 0xEA && byte < 0xEF)) { found = 1 }
                // Kana begin with the same byte as signs that Chinese texts are full of.
                if !own.contains(.kana) {
                    for place in bytes.indices.dropLast()
                    where bytes[place] == 0xE3 && (0x81...0x83).contains(bytes[place + 1]) { found = 1 }
                }
            } else {
                for byte in bytes { found |= byte >= 0xCE && byte != 0xE2 ? 1 : 0 }
            }
            return found != 0
        }
    }
}
