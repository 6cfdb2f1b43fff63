import Foundation
import Testing

/// `sitegen check --external` against a server on this machine.
@Suite struct ExternalLinkTests {
    private func withSite(_ body: (URL, LocalServer) throws -> Void) async throws {
        let ran: Void? = try await LocalServer.with { server in
            try await Workshop.withTemporaryFolder { folder in
                let site = """
                    ---
                    title: Home
                    ---

                    [a](ADDRESS/found), [a](ADDRESS/found#part), [b](ADDRESS/moved), [c](ADDRESS/headless),
                    [d](ADDRESS/missing), ![e](ADDRESS/slow), <ADDRESS/found?q=1>
                    """.replacing("ADDRESS", with: server.address)
                let content = folder.appending(path: "content")
                try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
                try Data(site.utf8).write(to: content.appending(path: "index.md"))
                try Data("title: Links\nbase_url: https://site.example\n".utf8)
                    .write(to: content.appending(path: "site.yaml"))
                try body(folder, server)
            }
        }
        if ran == nil { print("python3 is not there; sitegen check --external was not run on a server.") }
    }

    private static let check = ["check", "--external", "--timeout", "3"]

    @Test func tellsWhatIsDeadAndRemembersWhatIsNot() async throws {
        try await withSite { folder, server in
            let first = try Sitegen.run(Self.check + ["--strict"], in: folder)
            #expect(first.status == 0, "\(first.errors)")
            #expect(
                first.output.contains(", 6 external addresses asked, 0 from the cache, 2 dead, in "), "\(first.output)")
            let missing =
                "warning[external-link-dead]: \(server.address)/missing answered 404 (not found) on 2026-01-01.\n"
            #expect(first.errors.contains(missing), "\(first.errors)")
            #expect(first.errors.contains("\(server.address)/slow did not answer in time on 2026-01-01.\n"))
            #expect(first.errors.contains("--> content/index.md:6:5\n"))
            let counts = try server.counts()
            #expect(counts.most == 1)
            #expect(counts.requests["HEAD /found"] == 2 && counts.requests["GET /found"] == nil)
            #expect(counts.requests["HEAD /headless"] == 1 && counts.requests["GET /headless"] == 1)
            #expect(counts.requests["HEAD /moved"] == 1)
            #expect(counts.requests.keys.filter { $0.hasPrefix("agent ") } == ["agent sitegen link check"])

            let second = try Sitegen.run(Self.check + ["--format", "json"], in: folder)
            let document = try JSONSerialization.jsonObject(with: Data(second.output.utf8)) as? [String: Any]
            let summary = try #require(document?["summary"] as? [String: Int])
            #expect(summary["externalAsked"] == 2 && summary["externalCached"] == 4 && summary["externalDead"] == 2)
            #expect(try server.counts().requests["HEAD /found"] == 2)
            #expect(try server.counts().requests["HEAD /missing"] == 2)
        }
    }

    @Test func theFileOfTheCacheDependsOnNothingButTheAnswers() async throws {
        try await withSite { folder, _ in
            let file = folder.appending(path: ".sitegen/external-links.json")
            let sound = try Sitegen.run(Self.check, in: folder)
            #expect(sound.status == 0, "\(sound)")
            let first = try Data(contentsOf: file)
            try Data("{ garbled".utf8).write(to: file)
            let garbled = try Sitegen.run(Self.check, in: folder)
            #expect(garbled.status == 0, "\(garbled)")
            #expect(try Data(contentsOf: file) == first)
            let build = try Sitegen.run(["build", "--strict"], in: folder)
            #expect(build.status == 0 && build.errors.isEmpty, "\(build.errors)")
        }
    }

    @Test func asksNobodyUnlessItIsToldTo() async throws {
        try await withSite { folder, server in
            let result = try Sitegen.run(["check"], in: folder)
            let counts = try server.counts()
            #expect(result.status == 0 && counts.requests.isEmpty)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: ".sitegen").path))
        }
    }

    @Test(arguments: [["--timeout", "5"], ["--external", "--timeout", "0"], ["--external", "--timeout", "long"]])
    func answers64ToATimeoutThatMeansNothing(_ arguments: [String]) throws {
        let result = try Sitegen.run(["check"] + arguments, in: Workshop.root)
        #expect(result.status == 64 && result.errors.contains("timeout"))
    }
}
