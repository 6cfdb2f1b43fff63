import External
import Foundation
import Testing

/// What is asked of other sites, and what is made of their answers.
@Suite struct LinkCheckTests {
    private static let link = "https://a.example/page"

    // MARK: One address

    @Test func askingForTheHeadIsEnough() async {
        let web = FakeWeb { _, _ in .answered(status: 200) }
        let report = await web.check([Self.link])
        #expect(web.requests == ["HEAD \(Self.link)"])
        #expect(report.verdicts == [Self.link: .good(status: 200)] && report.asked == 1 && report.dead == 0)
    }

    @Test(arguments: [400, 403, 404, 405, 500, 501, 503])
    func aRefusedHeadIsAskedAgainWithGet(_ status: Int) async {
        let web = FakeWeb { request, _ in .answered(status: request.hasPrefix("HEAD") ? status : 206) }
        let report = await web.check([Self.link])
        #expect(web.requests == ["HEAD \(Self.link)", "GET \(Self.link)"])
        #expect(report.verdicts == [Self.link: .good(status: 206)])
    }

    @Test func aServerThatHangsUpOnHeadIsAskedAgainWithGet() async {
        let web = FakeWeb { request, _ in
            request.hasPrefix("HEAD") ? .failed(.other("empty reply")) : .answered(status: 200)
        }
        #expect(await web.check([Self.link]).verdicts == [Self.link: .good(status: 200)])
    }

    @Test(arguments: [401, 404, 410, 500, 503, 999])
    func whatAnswersNeitherIsDead(_ status: Int) async {
        let web = FakeWeb { _, _ in .answered(status: status) }
        let report = await web.check([Self.link])
        #expect(report.verdicts == [Self.link: .dead(status: status)] && report.dead == 1)
    }

    @Test func anEmptyFileIsThere() async {
        let web = FakeWeb { request, _ in .answered(status: request.hasPrefix("HEAD") ? 405 : 416) }
        #expect(await web.check([Self.link]).dead == 0)
    }

    @Test func aServerThatNeverAnswersHeadIsAskedAgainWithGet() async {
        let web = FakeWeb { request, _ in
            request.hasPrefix("HEAD") ? .failed(.timeout) : .answered(status: 200)
        }
        #expect(await web.check([Self.link]).verdicts == [Self.link: .good(status: 200)])
    }

    @Test(arguments: [100, 103])
    func whatIsSaidBeforeAnAnswerIsNone(_ status: Int) async {
        let web = FakeWeb { _, _ in .answered(status: status) }
        let report = await web.check([Self.link])
        #expect(report.verdicts == [Self.link: .unknown(status: status)] && report.dead == 0)
    }

    @Test(arguments: [LinkTrouble.timeout, .unreachable, .insecure("expired"), .hostUnknown])
    func silenceIsToldWithItsReason(_ trouble: LinkTrouble) async {
        let web = FakeWeb { request, _ in request.contains("a.example") ? .failed(trouble) : .answered(status: 200) }
        let report = await web.check([Self.link, "https://b.example/"])
        #expect(report.verdicts[Self.link] == .silent(trouble) && report.dead == 1 && report.isNetworkReachable)
        #expect(web.requests.count { $0.contains("a.example") } == (trouble == .timeout ? 2 : 1))
    }

    // MARK: Redirects

    @Test func redirectsAreFollowedToOtherHosts() async {
        let web = FakeWeb { request, _ in
            switch request {
            case "HEAD http://a.example/x/y": .answered(status: 301, location: "../z?q=1")
            case "HEAD http://a.example/z?q=1": .answered(status: 302, location: "https://www.a.example/")
            case "HEAD https://www.a.example/": .answered(status: 200)
            default: .answered(status: 404)
            }
        }
        #expect(await web.check(["http://a.example/x/y"]).verdicts == ["http://a.example/x/y": .good(status: 200)])
    }

    @Test func redirectsWithoutEndAreCutOff() async {
        let web = FakeWeb { _, _ in .answered(status: 302, location: "/again") }
        #expect(await web.check([Self.link]).verdicts == [Self.link: .silent(.redirectsWithoutEnd)])
        #expect(web.requests.count == 11)
    }

    @Test func aRedirectOutOfTheWebIsNotFollowed() async {
        let web = FakeWeb { _, _ in .answered(status: 301, location: "file:///etc/passwd") }
        #expect(
            await web.check([Self.link]).verdicts == [Self.link: .silent(.redirectElsewhere("file:///etc/passwd"))])
        #expect(web.requests.count == 1)
    }

    // MARK: Patience

    @Test func aServerThatAsksForTimeGetsIt() async {
        let web = FakeWeb { _, count in
            count == 1 ? .answered(status: 429, retryAfter: "30") : .answered(status: 200)
        }
        #expect(await web.check([Self.link]).verdicts == [Self.link: .good(status: 200)])
        #expect(web.log.map(\.time) == [.zero, .seconds(30)])
    }

    @Test(arguments: [(429, "31"), (429, nil), (429, "Wed, 21 Oct 2026 07:28:00 GMT"), (503, "3600"), (429, "-1")])
    func aServerThatAsksForTooMuchTimeIsNotDead(_ status: Int, _ retryAfter: String?) async {
        let web = FakeWeb { _, _ in .answered(status: status, retryAfter: retryAfter) }
        let report = await web.check([Self.link])
        #expect(report.verdicts == [Self.link: .unknown(status: status)])
        #expect(report.dead == 0 && report.unknown == 1 && report.overloaded.map(\.link) == [Self.link])
        #expect(web.requests.count == 1)
    }

    @Test func aServerIsWaitedForOnce() async {
        let web = FakeWeb { _, _ in .answered(status: 503, retryAfter: "2") }
        #expect(await web.check([Self.link]).verdicts == [Self.link: .unknown(status: 503)])
        #expect(web.requests.count == 2)
    }

    /// Its other addresses would only add to what it has to do.
    @Test(arguments: [(429, nil), (429, "3600"), (503, "3600")])
    func whoHasTooMuchToDoIsNotAskedForMore(_ status: Int, _ retryAfter: String?) async {
        let web = FakeWeb { request, _ in
            request.contains("busy") ? .answered(status: status, retryAfter: retryAfter) : .answered(status: 200)
        }
        let busy = (0..<12).map { "https://busy.example/\($0)" }
        let report = await web.check(busy + ["https://a.example/"])
        #expect(web.requests.count { $0.contains("busy") } == 1)
        #expect(
            report.overloaded.map(\.link) == busy.sorted()
                && report.verdicts["https://a.example/"] == .good(status: 200))
    }

    // MARK: Politeness

    @Test func oneHostIsAskedOneRequestAtATimeWithAPauseBetween() async {
        let web = FakeWeb { request, _ in
            request.contains("/moved")
                ? .answered(status: 302, location: "https://h0.example/z") : .answered(status: 200)
        }
        let links =
            (0..<60).map { "https://h\($0 % 3).example/\($0)" } + [
                "https://b.example/moved", "https://c.example/moved",
            ]
        let report = await web.check(links)
        #expect(report.verdicts.count == links.count && report.dead == 0)
        #expect(web.mostAtOneHost == 1)
        for (_, asked) in Dictionary(grouping: web.log, by: \.host) {
            for (first, second) in zip(asked, asked.dropFirst()) {
                #expect(second.time - first.time >= .milliseconds(200))
            }
        }
    }

    @Test func atMostEightRequestsAreOpen() async {
        let web = FakeWeb { _, _ in .answered(status: 200) }
        let links = (0..<50).map { "https://h\($0).example/" }
        #expect(await web.check(links).asked == 50)
        #expect(2...8 ~= web.mostAtOnce)
    }

    // MARK: The network

    /// A single host that nobody knows is gone; that all of several are would be odd.
    @Test func oneUnknownHostIsNoMissingNetwork() async {
        let web = FakeWeb { _, _ in .failed(.hostUnknown) }
        let alone = await web.check(["https://gone.example/a", "https://gone.example/b"])
        #expect(alone.isNetworkReachable && alone.dead == 2)
        let several = await web.check(["https://gone.example/a", "https://lost.example/"])
        #expect(!several.isNetworkReachable && several.unknown == 2)
        let offline = FakeWeb { _, _ in .failed(.offline) }
        #expect(await !offline.check([Self.link]).isNetworkReachable)
    }

    // MARK: Memory

    @Test func whatAnsweredIsNotAskedAgainForAWeek() async throws {
        let web = FakeWeb { request, _ in .answered(status: request.contains("good") ? 200 : 404) }
        let links = ["https://a.example/bad", "https://a.example/good"]
        let day = 1_767_225_600
        let first = await web.check(links, now: day)
        for (later, asked) in [(0, 1), (6, 1), (7, 2), (-1, 2)] {
            let memory = LinkMemory(try first.memory.bytes())
            let report = await web.check(links, memory: memory, now: day + later * 86400)
            #expect(report.asked == asked && report.cached == 2 - asked && report.dead == 1, "after \(later) days")
        }
    }

    @Test func theMemoryIsSortedAndForgetsWhatTheSiteHasNoMore() async throws {
        let web = FakeWeb { request, _ in request.contains("b.example") ? .failed(.timeout) : .answered(status: 200) }
        let first = await web.check(["https://gone.example/", "https://a.example/ü", "https://b.example/"])
        let second = await web.check(["https://b.example/", "https://a.example/ü"], memory: first.memory)
        let text = String(decoding: try second.memory.bytes(), as: UTF8.self)
        #expect(
            text == """
                [
                  {
                    "asked" : "2026-01-01",
                    "status" : 200,
                    "url" : "https://a.example/ü"
                  },
                  {
                    "asked" : "2026-01-01",
                    "url" : "https://b.example/"
                  }
                ]

                """)
    }

    @Test(arguments: [
        "", "{", "[1]", "{\"url\": 1}", "\u{0}",
        "[{\"asked\": \"2026-13-45\", \"status\": 200, \"url\": \"https://a.example/page\"}]",
    ])
    func aGarbledMemoryIsNoTrouble(_ text: String) async {
        let web = FakeWeb { _, _ in .answered(status: 200) }
        #expect(await web.check([Self.link], memory: LinkMemory(Data(text.utf8))).asked == 1)
    }

    // MARK: Network

    @Test func withoutANetworkNothingIsSaidOfAnyAddress() async throws {
        let links = ["https://a.example/", "https://b.example/"]
        let before = await FakeWeb { _, _ in .answered(status: 200) }.check(links)
        let later = 1_767_225_600 + 20 * 86400
        let report = await FakeWeb { _, _ in .failed(.hostUnknown) }.check(links, memory: before.memory, now: later)
        #expect(!report.isNetworkReachable && report.verdicts.isEmpty && report.unknown == 2)
        #expect(report.memory == before.memory)
    }

    @Test func anAddressThatAnsweredLatelyTellsADeadHostFromADeadNetwork() async {
        let web = FakeWeb { request, _ in
            request.contains("gone") ? .failed(.hostUnknown) : .answered(status: 200)
        }
        let before = await web.check(["https://a.example/"])
        let report = await web.check(["https://a.example/", "https://gone.example/"], memory: before.memory)
        #expect(report.isNetworkReachable && report.dead == 1 && report.cached == 1)
    }

    // MARK: Addresses

    @Test(arguments: [
        ("https://例子.cn/路径?q=ä b", "https://xn--fsqu00a.cn/%e8%b7%af%e5%be%84?q=%c3%a4%20b"),
        ("https://a.example/%E8%B7%AF/ü", "https://a.example/%E8%B7%AF/%c3%bc"),
        ("HTTP://A.example", "HTTP://A.example"), ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
    ])
    func lettersOutsideAsciiAreEncodedOnce(_ link: String, _ asked: String) async {
        let web = FakeWeb { _, _ in .answered(status: 200) }
        _ = await web.check([link])
        #expect(web.requests == ["HEAD \(asked)"])
    }

    @Test(arguments: ["https://", "https:///x", "http://a b/", "https://[x/"])
    func whatNamesNoHostIsNotAsked(_ link: String) async {
        let web = FakeWeb { _, _ in .answered(status: 200) }
        #expect(await web.check([link]).verdicts == [link: .silent(.malformed)])
        #expect(web.requests.isEmpty)
    }
}
