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
        page.withUnsafeBufferPointer { bytes in
            // Without a way out of the loop, many bytes are looked at in one step.
            var found = false
            for byte in bytes { found = found || (byte >= 0xCE && byte != 0xE2) }
            return found && (own.contains(.latin) || holdsParts(bytes))
        }
    }

    /// Whether a page has parts that say a language, the page as a whole aside: where all is in the language of a page that
    /// is not in Latin letters, there is nothing to mark.
    private static func holdsParts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let sought = Array(" lang=".utf8)
        var count = 0
        for place in bytes.indices.dropLast(sought.count)
        where bytes[place] == sought[0] && bytes[place + 1] == sought[1] {
            if bytes[place..<(place + sought.count)].elementsEqual(sought) { count += 1 }
            if count > 1 { return true }
        }
        return false
    }
}
