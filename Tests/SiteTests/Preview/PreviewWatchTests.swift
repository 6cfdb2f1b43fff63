import Foundation
import Testing

/// Changes that are easily missed.
@Suite struct PreviewWatchTests {
    /// What is in it is watched under its new name.
    @Test(.timeLimit(.minutes(10)), arguments: [[], ["--poll"]])
    func aFileInAFolderThatWasGivenAnotherNameIsSeen(_ arguments: [String]) async throws {
        try await Workshop.withTemporaryFolder { root in
            let (former, later) = ("content/articles/former", "content/articles/later-name")
            try PreviewSiteFiles.write(to: root, ["\(former)/index.md": PreviewSiteFiles.article("Three", "Old.")])
            try await PreviewProcess.with(root, arguments) { server in
                try FileManager.default.moveItem(at: root.appending(path: former), to: root.appending(path: later))
                try server.wait(for: "/articles/later-name/", "is there") { $0.status == 200 }
                try PreviewSiteFiles.save(
                    "\(later)/index.md", PreviewSiteFiles.article("Three", "New words."), in: root)
                try server.wait(for: "/articles/later-name/", "shows them") { $0.text.contains("New words.") }
            }
        }
    }

    /// Two links to the folder they stand in: as many ways down as there are steps.
    @Test(.timeLimit(.minutes(10)), arguments: [[], ["--poll"]])
    func linksThatLeadBackHoldNothingUp(_ arguments: [String]) async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            for name in ["here", "there"] {
                try FileManager.default.createSymbolicLink(
                    atPath: root.appending(path: "content/articles/\(name)").path, withDestinationPath: ".")
            }
            try await PreviewProcess.with(root, arguments) { server in
                try PreviewSiteFiles.save(
                    "content/articles/one.md", PreviewSiteFiles.article("One", "New words."), in: root)
                try server.wait(for: "/articles/one/", "shows them") { $0.text.contains("New words.") }
            }
        }
    }

    private static func underPicture(_ words: String) -> String {
        PreviewSiteFiles.article("One", "![](../assets/dots.svg){decorative}\n\n\(words)")
    }

    /// Lists show the first words, though they do not stand first.
    @Test func theWordsUnderAPictureAreOthersInListsToo() async throws {
        try await Workshop.withTemporaryFolder { root in
            let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n"
            try PreviewSiteFiles.write(
                to: root,
                ["content/articles/one.md": Self.underPicture("Words before."), "content/assets/dots.svg": picture])
            try await PreviewProcess.with(root) { server in
                #expect(try server.get("/articles/").text.contains("Words before."))
                try PreviewSiteFiles.save("content/articles/one.md", Self.underPicture("Words after."), in: root)
                try server.wait(for: "/articles/one/", "shows them") { $0.text.contains("Words after.") }
                #expect(try server.get("/articles/").text.contains("Words after."))
            }
            let list = root.appending(path: "public/articles/index.html")
            for words in ["One way.", "The other way."] {
                try PreviewSiteFiles.save("content/articles/one.md", Self.underPicture(words), in: root)
                #expect(try Sitegen.run(["build"], in: root).status == 0)
                #expect(try String(contentsOf: list, encoding: .utf8).contains(words))
            }
        }
    }

    /// A style sheet alone needs no other pages, but here it brings what was written before it.
    @Test func aStyleSheetThatMendsAMistakeShowsTheWordsThatCameWithIt() async throws {
        try await Workshop.withTemporaryFolder { root in
            try PreviewSiteFiles.write(to: root)
            try await PreviewProcess.with(root) { server in
                let viewer = try PreviewSocket(port: server.port)
                #expect(try viewer.next().contains("\"errors\":0"))
                let text = PreviewSiteFiles.article("One", "See [the sheet](../assets/late.css).")
                try PreviewSiteFiles.save("content/articles/one.md", text, in: root)
                #expect(try viewer.next().contains("\"errors\":1"))
                try PreviewSiteFiles.save("content/assets/late.css", "body { color: red; }", in: root)
                let mended = try viewer.next()
                #expect(mended.contains("\"errors\":0") && mended.contains("\"styles\":null"), "\(mended)")
            }
        }
    }
}
