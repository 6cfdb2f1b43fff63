import Testing

@testable import Planning

/// One part of an address from any words.
@Suite struct SlugTests {
    @Test(arguments: [
        ("First Ten Months", "first-ten-months"), ("C++ & 网络", "c-plus-plus-网络"), ("C#", "c-sharp"),
        ("F# and C++", "f-sharp-and-c-plus-plus"),
        ("打击网络犯罪", "打击网络犯罪"), ("打击，网络", "打击-网络"), ("2019-11-15-report", "2019-11-15-report"), ("a_b", "a_b"),
        ("  a  ", "a"),
        ("don't", "dont"), ("don’t", "dont"), ("--a--b--", "a-b"), ("a/b", "a-b"), ("../../etc/passwd", "etc-passwd"),
        (".hidden", "hidden"),
        ("a.b", "a-b"), ("100%", "100-percent"), ("<50", "under-50"), (">50", "over-50"), ("Über", "über"),
        ("ТЕСТ", "тест"), ("İ", "i̇"), ("a?b", "a-b"), ("½", "½"),
        ("Python", "python"), ("+", "plus"), ("++", "plus-plus"), ("a+", "a-plus"), ("a\nb", "a-b"), ("a\u{0}b", "a-b"),
    ])
    func isMadeOfLettersDigitsAndHyphens(_ text: String, _ slug: String) {
        #expect(Slug.make(text) == slug)
    }

    @Test(arguments: ["!", "...", "🚀", "—", "  ", "/", "..", "。"])
    func isNeverEmptyForSigns(_ text: String) {
        let slug = Slug.make(text)
        #expect(slug.wholeMatch(of: /u[0-9a-f]+(-u[0-9a-f]+)*/) != nil, "\(slug)")
    }

    @Test func differsForDifferentSigns() {
        #expect(Slug.make("!") != Slug.make("?"))
        #expect(Slug.make("🚀") != Slug.make("🚫"))
    }

    private static let texts = [
        "", "a", "A B", "a/b/c", "..", "../..", "\u{D4E}/x", "\u{D4E}/../x", "\u{600}/", "a\u{D4E}?", "x\u{301}/",
        "/\u{301}", "%2F", "a%00b",
        "a\\b", "con", "a:b", "<script>", "\"x\"", "\u{202E}abc", "a\u{200B}b", "网/络", "\u{D4E}\"><b", "\u{D4E}#a",
    ]

    /// A slug is one part of a path, whatever the words were.
    @Test(arguments: texts)
    func neverLeavesItsFolder(_ text: String) {
        let slug = Slug.make(text)
        let signs = "/\\?#%\"<>: .\n\u{0}".unicodeScalars
        #expect(!slug.unicodeScalars.contains { signs.contains($0) }, "\(slug)")
    }

    @Test(arguments: texts.dropFirst())
    func isASlugOfItself(_ text: String) {
        let slug = Slug.make(text)
        #expect(!slug.isEmpty)
        #expect(Slug.make(slug) == slug)
    }
}
