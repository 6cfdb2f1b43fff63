import Foundation
import Testing

/// The preview, as a browser asks it.
@Suite struct PreviewTests {
    @Test func sendsPagesFilesAndErrorsAsAWebServerDoes() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                let home = try server.get("/")
                #expect(home.status == 200)
                #expect(home.fields["content-type"] == "text/html; charset=utf-8")
                #expect(home.text.contains("The first words."))
                #expect(home.text.contains("<script src=\"/.sitegen/preview.js\""))
                #expect(try server.get("/index.html").body == home.body)
                #expect(try server.get("/articles/one/?a=b").text.contains("The words of one."))
                let folder = try server.get("/articles/one?a=b")
                #expect(folder.status == 307)
                #expect(folder.fields["location"] == "/articles/one/?a=b")
                let missing = try server.get("/a/b/c/")
                #expect(missing.status == 404)
                #expect(missing.text.contains("<base href=\"/\">") && missing.text.contains("Page not found"))
                // Of the preview, not of the place where it is published one day.
                #expect(!missing.text.contains("https://site.example"))
                let types = [
                    "/feed.xml": "application/atom+xml; charset=utf-8",
                    "/sitemap.xml": "application/xml; charset=utf-8",
                    "/robots.txt": "text/plain; charset=utf-8", "/assets/style.css": "text/css; charset=utf-8",
                    "/assets/notes.txt": "text/plain; charset=utf-8",
                    "/.sitegen/preview.js": "text/javascript; charset=utf-8",
                ]
                for (path, type) in types {
                    let answer = try server.get(path)
                    #expect(answer.status == 200 && answer.fields["content-type"] == type, "\(path)")
                }
            }
        }
    }

    @Test func answersToHEADRangesAndTags() async throws {
        try await Workshop.withTemporaryFolder { root in
            let film = String((0..<200_000).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
            try PreviewSiteFiles.write(to: root, ["content/assets/film.mp4": film])
            try await PreviewProcess.with(root) { server in
                for path in ["/", "/assets/film.mp4"] {
                    let whole = try server.get(path)
                    let head = try server.get(path, method: "HEAD")
                    #expect(head.status == 200 && head.body.isEmpty)
                    #expect(head.fields == whole.fields)
                    #expect(head.fields["content-length"] == String(whole.body.count))
                    let tag = try #require(whole.fields["etag"])
                    #expect(try server.get(path, ["If-None-Match: \(tag)"]).status == 304)
                    #expect(try server.get(path, ["If-None-Match: \"other\", W/\(tag)"]).status == 304)
                    #expect(try server.get(path, ["If-None-Match: \"other\""]).status == 200)
                    let size = whole.body.count
                    let parts: [(field: String, range: Range<Int>?)] = [
                        ("bytes=0-0", 0..<1), ("bytes=10-19", 10..<20), ("bytes=100-", 100..<size),
                        ("bytes=-7", (size - 7)..<size), ("bytes=0-\(size * 2)", 0..<size),
                        ("bytes=-\(size * 2)", 0..<size), ("bytes=\(size)-", nil), ("bytes=-0", nil),
                    ]
                    for (field, range) in parts {
                        let part = try server.get(path, ["Range: \(field)"])
                        guard let range else {
                            #expect(part.status == 416 && part.fields["content-range"] == "bytes */\(size)", "\(field)")
                            continue
                        }
                        #expect(part.status == 206, "\(field)")
                        #expect(part.body == Array(whole.body[range]), "\(field)")
                        #expect(
                            part.fields["content-range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
                    }
                    for field in ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes=", "bytes=-"] {
                        let answer = try server.get(path, ["Range: \(field)"])
                        #expect(answer.status == 200 && answer.body == whole.body, "\(field)")
                    }
                    #expect(try server.get(path, ["Range: bytes=0-0", "If-Range: \(tag)"]).status == 206)
                    #expect(try server.get(path, ["Range: bytes=0-0", "If-Range: \"old\""]).status == 200)
                }
            }
        }
    }

    @Test func showsDraftsAndPagesOfTheFutureWithABannerUnlessTheSiteIsShownAsPublished() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                let pages = try ["draft", "later", "one"].map { try server.get("/articles/\($0)/").text }
                #expect(pages[0].contains("class=\"notice\""))
                #expect(pages[1].contains("Not published before 2099-01-01"))
                #expect(!pages[2].contains("class=\"notice\""))
            }
            try await PreviewProcess.with(root, ["--published"]) { server in
                let statuses = try ["draft", "later", "one"].map { try server.get("/articles/\($0)/").status }
                #expect(statuses == [404, 404, 200])
            }
        }
    }

    /// Ways in which a file comes to be another, and where it is seen.
    enum Save: String, CaseIterable, Sendable {
        case writtenInPlace, replacedByARename, takenAwayAndWrittenAgain, movedIn, inANewFolder, inAFolderMovedIn
        case givenAnotherName, removed, withItsFolderRemoved, writtenOverALink

        /// - Returns: the page that shows it, and the words it must or must not have.
        func apply(_ root: URL) throws -> (path: String, words: String, isThere: Bool) {
            let manager = FileManager.default
            let text = PreviewSiteFiles.article("New", "Words that are new.")
            let articles = root.appending(path: "content/articles")
            let one = articles.appending(path: "one.md")
            func save(_ location: URL) throws { try Data(text.utf8).write(to: location) }
            switch self {
            case .writtenInPlace: try save(one)
            case .replacedByARename:
                let waiting = articles.appending(path: ".one.md.swp")
                try save(waiting)
                try #require(rename(waiting.path, one.path) == 0)
            case .takenAwayAndWrittenAgain:
                try #require(rename(one.path, one.path + "~") == 0)
                try save(one)
            case .movedIn:
                let outside = root.appending(path: "outside.md")
                try save(outside)
                try manager.moveItem(at: outside, to: articles.appending(path: "new.md"))
                return ("/articles/new/", "Words that are new.", true)
            case .inANewFolder:
                let folder = articles.appending(path: "deep/down")
                try manager.createDirectory(at: folder, withIntermediateDirectories: true)
                try save(folder.appending(path: "new.md"))
                return ("/articles/new/", "Words that are new.", true)
            case .inAFolderMovedIn:
                let folder = root.appending(path: "folder/inner")
                try manager.createDirectory(at: folder, withIntermediateDirectories: true)
                try save(folder.appending(path: "new.md"))
                try manager.moveItem(at: root.appending(path: "folder"), to: articles.appending(path: "folder"))
                return ("/articles/new/", "Words that are new.", true)
            case .givenAnotherName:
                try manager.moveItem(at: one, to: articles.appending(path: "other.md"))
                return ("/articles/other/", "The words of one.", true)
            case .removed:
                try manager.removeItem(at: one)
                return ("/articles/", ">One<", false)
            case .withItsFolderRemoved:
                try manager.removeItem(at: articles)
                return ("/articles/", ">One<", false)
            case .writtenOverALink:
                // A second file that is the first one: both are others now.
                try manager.createSymbolicLink(
                    atPath: articles.appending(path: "link.md").path, withDestinationPath: "one.md")
                try save(one)
                return ("/articles/link/", "Words that are new.", true)
            }
            return ("/articles/one/", "Words that are new.", true)
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: Save.allCases, [[], ["--poll"]])
    func showsAFileHoweverItIsSaved(_ save: Save, _ arguments: [String]) async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root, arguments) { server in
                #expect(try server.get("/articles/one/").text.contains("The words of one."))
                let (path, words, isThere) = try save.apply(root)
                try server.wait(for: path, "shows “\(words)”: \(isThere)") { $0.text.contains(words) == isThere }
                // And once more, in a place that is watched by now.
                try PreviewSiteFiles.save(
                    "content/articles/two.md", PreviewSiteFiles.article("Two", "Once more."), in: root)
                try server.wait(for: "/articles/two/", "shows the second change") { $0.text.contains("Once more.") }
            }
        }
    }

    @Test func contentAndTemplatesThatComeLaterAreSeenToo() async throws {
        try await Workshop.withTemporaryFolder { root in
            try await PreviewProcess.with(root) { server in
                let nothing = try server.get("/")
                #expect(nothing.status == 503)
                #expect(nothing.text.contains("cannot be shown yet"))
                #expect(server.told.contains("content-missing"))
                try PreviewSiteFiles.write(to: root)
                try server.wait(for: "/", "shows the site") { $0.status == 200 }
                try server.wait(for: "/assets/extra.css", "is there") { $0.status == 200 }
                try PreviewSiteFiles.save("templates/home.mustache", "<html><body>My own</body></html>", in: root)
                try server.wait(for: "/", "shows the template") { $0.text.contains("My own") }
                try PreviewSiteFiles.save("content/site.yaml", "title: Another name\n", in: root)
                try server.wait(for: "/articles/", "shows the name") { $0.text.contains("Another name") }
            }
        }
    }

    @Test func aMistakeIsToldOnceAndLeavesTheLastGoodSite() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                try PreviewSiteFiles.save(
                    "content/articles/one.md", PreviewSiteFiles.article("One", "See [that](nowhere.md)."), in: root)
                try server.waitUntilTold("1 error in all: the site is shown as it was")
                #expect(server.told.contains("content/articles/one.md:6:12"))
                #expect(try server.get("/articles/one/").text.contains("The words of one."))
                try PreviewSiteFiles.save(
                    "content/articles/two.md", PreviewSiteFiles.article("Two", "[x](gone.md)"), in: root)
                try server.waitUntilTold("2 errors in all")
                #expect(server.told.ranges(of: "There is no page content/articles/nowhere.md").count == 1)
                try PreviewSiteFiles.save(
                    "content/articles/one.md", PreviewSiteFiles.article("One", "Mended."), in: root)
                try PreviewSiteFiles.save("content/articles/two.md", PreviewSiteFiles.article("Two", "Too."), in: root)
                try server.wait(for: "/articles/one/", "is mended") { $0.text.contains("Mended.") }
                try server.waitUntilTold("Everything is mended.")
            }
        }
    }

    @Test func nothingIsWrittenAndNothingOfThePreviewIsPublished() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            let before = try FolderSnapshot(root)
            try await PreviewProcess.with(root) { server in
                for path in ["/", "/articles/", "/articles/draft/", "/feed.xml"] { _ = try server.get(path) }
                try PreviewSiteFiles.save("content/articles/two.md", PreviewSiteFiles.article("Two", "New."), in: root)
                try server.wait(for: "/articles/two/", "is new") { $0.text.contains("New.") }
                #expect(server.interrupt() == 0)
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
            #expect(names == ["content", "templates"])
            try PreviewSiteFiles.save(
                "content/articles/two.md", PreviewSiteFiles.files["content/articles/two.md"] ?? "", in: root)
            #expect(try FolderSnapshot(root) == before)
            #expect(try Sitegen.run(["build"], in: root).status == 0)
            let published = try FolderSnapshot(root.appending(path: "public"))
            #expect(published.files.count > 10)
            for (path, bytes) in published.files {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains("sitegen/preview") && !text.contains("data-build"), "\(path)")
            }
        }
    }

    @Test func takesTheNextFreePortAndSaysSo() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { first in
                let second = try PreviewProcess(root, ["--port", String(first.port)])
                #expect(second.port > first.port)
                #expect(second.told.contains("Port \(first.port) is taken; \(second.port) is used instead."))
                #expect(try second.get("/").status == 200)
            }
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func endsCleanlyWhenItIsAskedTo(_ signal: Int32) async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                // Also with readers that hold on.
                let idle = try RawConnection(port: server.port)
                idle.send("GET / HT".utf8)
                _ = try server.get("/")
                #expect(server.interrupt(signal) == 0)
                #expect(throws: RawConnection.Failure.self) { _ = try RawConnection(port: server.port) }
                #expect(!server.told.contains("error"))
            }
        }
    }

    @Test func refusesWhatItCannotListenAt() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            let cases: [(arguments: [String], status: Int32, words: String)] = [
                (["--bind", "nowhere"], 64, "--bind is “nowhere”; it is an IP address"),
                (["--port", "0"], 64, "--port is a number from 1 to 65535."),
                (["--port", "70000"], 64, "70000"),
                (["--bind", "192.0.2.1"], 74, "Cannot listen at 192.0.2.1, port 8080"),
            ]
            for (arguments, status, words) in cases {
                let result = try await OwnThread.run {
                    try Sitegen.run(["serve", "--root", root.path] + arguments, in: root)
                }
                #expect(result.status == status && result.errors.contains(words), "\(arguments): \(result.errors)")
            }
        }
    }

    @Test func opensTheBrowserWhereItIsAskedTo() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let root = folder.appending(path: "site")
            try PreviewSiteFiles.write(to: root)
            let opened = folder.appending(path: "opened")
            for name in ["xdg-open", "open"] {
                let script =
                    "#!/bin/sh\nprintf '%s' \"$1\" > '\(opened.path).new' && mv '\(opened.path).new' '\(opened.path)'\n"
                try PreviewSiteFiles.save("bin/\(name)", script, in: folder)
                try #require(chmod(folder.appending(path: "bin/\(name)").path, 0o700) == 0)
            }
            let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
            let environment = ["PATH": "\(folder.path)/bin:\(path)"]
            try await PreviewProcess.with(root, ["--open"], environment: environment) { server in
                try Patience.wait { FileManager.default.fileExists(atPath: opened.path) ? nil : "Nothing is opened." }
                let address = try String(contentsOf: opened, encoding: .utf8)
                #expect(address == server.address + "/")
            }
        }
    }

    @Test func endsWhereTheSitesFolderIsNotThere() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let result = try await OwnThread.run { try Sitegen.run(["serve", "--root", "nowhere"], in: folder) }
            #expect(result.status == 1 && result.errors == "error: There is no folder nowhere.\n", "\(result.errors)")
        }
    }

    @Test func warnsWhereOtherMachinesCanSeeTheSite() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root, ["--bind", "0.0.0.0"]) { server in
                #expect(server.told.contains("warning: Every machine that reaches this one can see the site"))
                // By its address; a name could be anybody's.
                for (host, status) in ["192.168.1.7:\(server.port)": 200, "evil.example": 421, "localhost": 200] {
                    let connection = try RawConnection(port: server.port)
                    connection.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8)
                    #expect(try connection.answer()?.status == status, "\(host)")
                }
            }
        }
    }
}
