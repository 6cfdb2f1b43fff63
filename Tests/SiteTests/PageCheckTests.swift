import Foundation
import Testing

/// Every kind of page, held against the checks of Tests/PageChecks in a real browser.
@Suite(.serialized) struct PageCheckTests {
    /// What is looked at in which view.
    static let rounds: [(view: BrowserView, checks: [String])] = [
        (
            BrowserView(width: 1280),
            ["headings", "tables", "language", "width", "zoom", "drawings", "scroll-boxes", "shades", "rings", "heads"]
        ),
        (BrowserView(width: 1280, isDark: true), ["shades"]),
        (BrowserView(width: 768), ["width", "drawings", "scroll-boxes", "rings", "heads"]),
        (BrowserView(width: 390), ["width", "drawings", "scroll-boxes", "rings"]),
        (BrowserView(width: 320), ["width", "drawings", "scroll-boxes"]),
        // A4 less margins of 2 cm.
        (BrowserView(width: 643, isPrinted: true), ["print"]),
        (BrowserView(width: 1280, isStill: true), ["motion"]),
    ]

    @Test func everyKindOfPageHasOneThatStandsForIt() throws {
        let templates = try FileManager.default.contentsOfDirectory(
            atPath: Workshop.root.appending(path: "templates").path)
        let kinds = templates.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
        #expect(Set(kinds) == Set(PublishedPage.all.map(\.template)))
    }

    @Test func everyCheckIsUsed() {
        #expect(Set(PageCheck.names) == Set(Self.rounds.flatMap(\.checks)))
    }

    /// A check that sees nothing in a bad page would see nothing anywhere.
    @Test func everyCheckSeesItsBadPage() throws {
        let browser = try Browser()
        for name in PageCheck.names {
            let check = try PageCheck(name)
            let round = try #require(Self.rounds.first { $0.checks.contains(name) })
            try browser.open(check.badPage, width: round.view.width, isDark: false)
            try browser.show(round.view)
            #expect(try check.problems(in: browser) == check.problems, "\(name)")
            #expect(!check.problems.isEmpty, "\(name)")
        }
    }

    @Test func everyKindOfPagePassesEveryCheck() async throws {
        try #require(Report.build?.status == 0)
        try #require(Gallery.build?.status == 0, "\(Gallery.build?.errors ?? "")")
        let checks = try Dictionary(uniqueKeysWithValues: PageCheck.names.map { ($0, try PageCheck($0)) })
        let problems = try await Browser.look { browser in
            var problems: [String] = []
            for page in PublishedPage.all {
                try browser.open(page.location, width: 1280, isDark: false)
                for round in Self.rounds {
                    try browser.show(round.view)
                    for check in round.checks.compactMap({ checks[$0] }) {
                        problems += try check.problems(in: browser).map { "\(page), \(round.view), \(check): \($0)" }
                    }
                }
            }
            return problems
        }
        for problem in problems { Issue.record("\(problem)") }
    }

    /// Drawings stand on many more pages than those that stand for their kinds.
    @Test func theWordsOfEveryDrawingCanBeRead() async throws {
        try #require(!Report.pages.isEmpty)
        let check = try PageCheck("drawings")
        let looked = Set(PublishedPage.all.filter { !$0.isOfGallery }.map(\.path))
        let drawn = Report.pages.filter { $0.value.contains("<svg") && !looked.contains($0.key) }.keys.sorted()
        try #require(!drawn.isEmpty)
        let problems = try await Browser.look { browser in
            var problems: [String] = []
            for path in drawn {
                try browser.open(Report.output.appending(path: path), width: 1280, isDark: false)
                for width in [1280, 768, 390, 320] {
                    try browser.show(BrowserView(width: width))
                    problems += try check.problems(in: browser).map { "\(path), \(width) px: \($0)" }
                }
            }
            return problems
        }
        for problem in problems { Issue.record("\(problem)") }
    }
}
