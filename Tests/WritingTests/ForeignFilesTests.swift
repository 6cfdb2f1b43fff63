import Foundation
import Testing

@testable import Writing

/// What sitegen did not write it neither overwrites nor removes, and a conflict changes nothing at all.
@Suite struct ForeignFilesTests {
    private func link(_ scratch: Scratch, _ path: String, to target: String) throws {
        try FileManager.default.createDirectory(at: scratch.output, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.output.path + "/" + path, withDestinationPath: target)
    }

    /// Publishes, and expects that the output names `path` as a conflict and is as it was.
    private func expectConflict(_ scratch: Scratch, _ files: [String: String], at path: String) async throws {
        let tree = try scratch.tree()
        let manifest = scratch.text(Manifest.name)
        let outcome = try await scratch.publish(files)
        #expect(
            outcome.conflicts.count == 1 && outcome.conflicts.allSatisfy { $0.contains("“\(path)”") },
            "\(outcome.conflicts)")
        #expect(outcome.summary.written == 0 && outcome.summary.removed == 0)
        #expect(try scratch.tree() == tree)
        #expect(scratch.text(Manifest.name) == manifest)
    }

    @Test func areLeftAlone() async throws {
        try await Scratch.run { scratch in
            try scratch.write("mine", to: "CNAME")
            try scratch.write("mine", to: ".git/config")
            try await scratch.publish(["index.html": "a", "x/index.html": "x"])
            try await scratch.publish(["index.html": "b"])
            #expect(try scratch.tree() == ["CNAME": "mine", ".git/": "", ".git/config": "mine", "index.html": "b"])
        }
    }

    @Test func areNotOverwritten() async throws {
        try await Scratch.run { scratch in
            try scratch.write("mine", to: "about/index.html")
            try await expectConflict(scratch, ["index.html": "a", "about/index.html": "b"], at: "about/index.html")
        }
    }

    @Test func stopAPublicationThatWouldRemoveToo() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "a", "old/index.html": "old"])
            try scratch.write("mine", to: "new.html")
            try await expectConflict(scratch, ["index.html": "changed", "new.html": "new"], at: "new.html")
        }
    }

    @Test func areNotReplacedByAFolder() async throws {
        try await Scratch.run { scratch in
            try scratch.write("mine", to: "a")
            try await expectConflict(scratch, ["a/b/index.html": "x"], at: "a")
        }
    }

    @Test func inAFolderAreNotReplacedByAFile() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["a/index.html": "own"])
            try scratch.write("mine", to: "a/mine.txt")
            try await expectConflict(scratch, ["a": "file"], at: "a")
        }
    }

    @Test func asLinksAreNotFollowed() async throws {
        try await Scratch.run { scratch in
            let outside = scratch.root.appending(path: "outside", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
            try link(scratch, "a", to: outside.path)
            try await expectConflict(scratch, ["a/index.html": "x"], at: "a")
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
        }
    }

    @Test func behindALinkInAFilesPlaceAreNotWritten() async throws {
        try await Scratch.run { scratch in
            let outside = scratch.root.appending(path: "outside.html")
            try Data("mine".utf8).write(to: outside)
            try link(scratch, "index.html", to: outside.path)
            try await expectConflict(scratch, ["index.html": "x"], at: "index.html")
            try await expectConflict(scratch, ["index.html": "mine"], at: "index.html")
            #expect(FileManager.default.contents(atPath: outside.path) == Data("mine".utf8))
        }
    }

    @Test func behindADanglingLinkAreNotMade() async throws {
        try await Scratch.run { scratch in
            try link(scratch, "index.html", to: scratch.root.path + "/nowhere")
            try await expectConflict(scratch, ["index.html": "x"], at: "index.html")
            #expect(!FileManager.default.fileExists(atPath: scratch.root.path + "/nowhere"))
        }
    }

    @Test func behindALinkAreNotRemoved() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["a/index.html": "x", "index.html": "home"])
            let moved = scratch.root.appending(path: "moved")
            try FileManager.default.moveItem(atPath: scratch.output.path + "/a", toPath: moved.path)
            try link(scratch, "a", to: moved.path)
            try await scratch.publish(["index.html": "home"])
            #expect(FileManager.default.contents(atPath: moved.path + "/index.html") == Data("x".utf8))
        }
    }

    @Test func areKeptWhereSomebodyChangedAnOldPage() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home", "old/index.html": "old"])
            try scratch.write("edited", to: "old/index.html")
            let outcome = try await scratch.publish(["index.html": "home"])
            #expect(outcome.summary.kept == ["old/index.html"] && outcome.summary.removed == 0)
            #expect(scratch.text("old/index.html") == "edited")
            let again = try await scratch.publish(["index.html": "home"])
            #expect(again.summary.kept == [])
            #expect(scratch.text("old/index.html") == "edited")
            try await expectConflict(scratch, ["index.html": "home", "old/index.html": "new"], at: "old/index.html")
        }
    }

    /// A page that is edited by hand and no longer needed stands where a folder or a file must now be.
    @Test func areNotBrokenByAFolderInTheirPlace() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["a": "old", "index.html": "home"])
            try scratch.write("edited", to: "a")
            try await expectConflict(scratch, ["a/index.html": "x", "index.html": "new"], at: "a")
        }
    }

    @Test func areNotBrokenByAFileInTheirFoldersPlace() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["a/b.html": "old", "index.html": "home"])
            try scratch.write("edited", to: "a/b.html")
            try await expectConflict(scratch, ["a": "x", "index.html": "new"], at: "a")
        }
    }

    @Test(arguments: ["a/", "a/inner/"])
    func asEmptyFoldersAreConflictsOrGo(_ folder: String) async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home"])
            try FileManager.default.createDirectory(
                atPath: scratch.output.path + "/" + folder, withIntermediateDirectories: true)
            let outcome = try await scratch.publish(["a": "file", "index.html": "new"])
            #expect(outcome.conflicts.isEmpty ? scratch.text("a") == "file" : scratch.text("index.html") == "home")
        }
    }
}
