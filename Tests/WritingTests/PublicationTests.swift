import Foundation
import Testing

@testable import Writing

/// What a publication leaves in the output folder.
@Suite struct PublicationTests {
    private let site = ["index.html": "home", "a/index.html": "a", "a/b/index.html": "b", "assets/style.css": "css"]

    @Test func writesEveryFileTheFirstTime() async throws {
        try await Scratch.run { scratch in
            let outcome = try await scratch.publish(site)
            #expect(outcome.summary.written == 4 && outcome.summary.unchanged == 0 && outcome.summary.removed == 0)
            #expect(outcome.conflicts == [])
            let folders = ["a/": "", "a/b/": "", "assets/": ""]
            #expect(try scratch.tree() == site.merging(folders) { $1 })
        }
    }

    @Test func writesNothingWhereNothingChanged() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            let before = try scratch.marks()
            let outcome = try await scratch.publish(site)
            #expect(outcome.summary.written == 0 && outcome.summary.unchanged == 4 && outcome.summary.removed == 0)
            #expect(try scratch.marks() == before)
        }
    }

    @Test func writesOnlyWhatChanged() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            let before = try scratch.marks()
            let outcome = try await scratch.publish(site.merging(["a/index.html": "new"]) { $1 })
            let after = try scratch.marks()
            #expect(outcome.summary.written == 1 && outcome.summary.unchanged == 3)
            #expect(scratch.text("a/index.html") == "new")
            for path in ["index.html", "a/b/index.html", "assets/style.css"] { #expect(before[path] == after[path]) }
        }
    }

    @Test func removesWhatNoLongerBelongsToTheSite() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            let outcome = try await scratch.publish(["index.html": "home"])
            #expect(outcome.summary.removed == 3 && outcome.summary.unchanged == 1 && outcome.summary.kept == [])
            #expect(try scratch.tree() == ["index.html": "home"])
        }
    }

    @Test func keepsFoldersWithSomebodyElsesFiles() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            try scratch.write("mine", to: "a/b/mine.txt")
            try await scratch.publish(["index.html": "home"])
            #expect(try scratch.tree() == ["index.html": "home", "a/": "", "a/b/": "", "a/b/mine.txt": "mine"])
        }
    }

    @Test func copiesAFileByteForByte() async throws {
        try await Scratch.run { scratch in
            let bytes = Data((0...255).map { UInt8($0) })
            let source = scratch.root.appending(path: "source.png")
            try bytes.write(to: source)
            var publisher = try Publisher(output: scratch.output)
            try publisher.add("a/b.png", .copy(of: source))
            _ = try await publisher.publish()
            #expect(FileManager.default.contents(atPath: scratch.output.path + "/a/b.png") == bytes)
        }
    }

    @Test func removesNothingOfAnEmptiedFolderButItsOwn() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            let outcome = try await scratch.publish([:])
            #expect(outcome.summary.removed == 4)
            #expect(try scratch.tree() == [:])
            #expect(scratch.text(Manifest.name) == "")
        }
    }

    @Test func writesAgainWhatSomebodyRemoved() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            try scratch.remove("a")
            let outcome = try await scratch.publish(site)
            #expect(outcome.summary.written == 2 && outcome.conflicts == [])
            #expect(scratch.text("a/b/index.html") == "b")
        }
    }

    @Test func leavesNoStageBehind() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(site)
            #expect(!FileManager.default.fileExists(atPath: scratch.output.path + "/.sitegen-stage"))
            do {
                var publisher = try Publisher(output: scratch.output)
                try publisher.add("index.html", .bytes(Array("never published".utf8)))
            }
            #expect(!FileManager.default.fileExists(atPath: scratch.output.path + "/.sitegen-stage"))
            #expect(scratch.text("index.html") == "home")
        }
    }

    @Test func clearsAStageThatWasLeft() async throws {
        try await Scratch.run { scratch in
            try scratch.write("old", to: ".sitegen-stage/a/index.html")
            try scratch.write("old", to: ".sitegen-stage/left.html")
            try await scratch.publish(site)
            #expect(try scratch.tree().keys.allSatisfy { !$0.contains("left") && !$0.contains("stage") })
            #expect(scratch.text("a/index.html") == "a")
        }
    }

    @Test(arguments: [
        ["a": "file"], ["a/b": "deeper", "a/c/d/e": "still"],
        ["a/b/c/index.html": "x", "a": "y"].filter { $0.key != "a" },
    ])
    func exchangesFilesAndFolders(_ next: [String: String]) async throws {
        try await Scratch.run { scratch in
            for before in [["a/b/index.html": "x", "a/z": "z"], ["a": "file"], ["a/b": "file"]] {
                try await scratch.publish(before)
                let outcome = try await scratch.publish(next)
                #expect(outcome.conflicts == [])
                #expect(try scratch.tree().filter { !$0.key.hasSuffix("/") } == next)
            }
        }
    }
}
