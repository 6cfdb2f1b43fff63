import Foundation
import Testing

@testable import Writing

/// What the disk refuses is told, and the published site stays as it was.
@Suite struct PublisherFailureTests {
    @Test func refusesAnOutputThatIsAFile() async throws {
        try await Scratch.run { scratch in
            try Data("file".utf8).write(to: scratch.output)
            await #expect(throws: DiskError.self) { try await scratch.publish(["index.html": "x"]) }
            #expect(FileManager.default.contents(atPath: scratch.output.path) == Data("file".utf8))
        }
    }

    @Test func refusesAnOutputBelowAFile() async throws {
        try await Scratch.run { scratch in
            try Data("file".utf8).write(to: scratch.output)
            let below = scratch.output.appending(path: "deeper/public")
            let error = #expect(throws: DiskError.self) { _ = try Publisher(output: below) }
            #expect(error?.description.contains(below.path) == true)
            #expect(error?.description.hasSuffix(".") == true)
        }
    }

    @Test func refusesAManifestThatIsAFolder() async throws {
        try await Scratch.run { scratch in
            try scratch.write("x", to: Manifest.name + "/x")
            await #expect(throws: DiskError.self) { try await scratch.publish(["index.html": "x"]) }
            #expect(scratch.text("index.html") == nil)
        }
    }

    @Test func tellsAFileThatCannotBeCopied() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home"])
            let error = await #expect(throws: DiskError.self) {
                var publisher = try Publisher(output: scratch.output)
                try publisher.add("index.html", .bytes(Array("new".utf8)))
                try publisher.add("a.png", .copy(of: scratch.root.appending(path: "nowhere.png")))
                _ = try await publisher.publish()
            }
            #expect(error?.description.contains("nowhere.png") == true)
            #expect(try scratch.tree() == ["index.html": "home"])
        }
    }

    @Test func makesTheFoldersOnTheWayToTheOutput() async throws {
        try await Scratch.run { scratch in
            let output = scratch.root.appending(path: "a/b/c")
            var publisher = try Publisher(output: output)
            try publisher.add("index.html", .bytes(Array("x".utf8)))
            _ = try await publisher.publish()
            #expect(FileManager.default.contents(atPath: output.path + "/index.html") == Data("x".utf8))
        }
    }

    @Test func letsNoOtherPublisherIntoTheFolder() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home"])
            var first = try Publisher(output: scratch.output)
            try first.add("index.html", .bytes(Array("first".utf8)))
            let error = #expect(throws: DiskError.self) { _ = try Publisher(output: scratch.output) }
            #expect(error?.description.contains("another build") == true)
            #expect(scratch.text("index.html") == "home")
            _ = try await first.publish()
            #expect(scratch.text("index.html") == "first")
            #expect(try await scratch.publish(["index.html": "second"]).summary.written == 1)
        }
    }

    @Test func letsTheNextPublisherInAfterOneThatGaveUp() async throws {
        try await Scratch.run { scratch in
            do {
                var publisher = try Publisher(output: scratch.output)
                try publisher.add("index.html", .bytes(Array("never".utf8)))
            }
            try await scratch.publish(["index.html": "home"])
            #expect(scratch.text("index.html") == "home")
        }
    }

    @Test func publishesThroughALinkToTheOutputItself() async throws {
        try await Scratch.run { scratch in
            let real = scratch.root.appending(path: "real")
            try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(at: scratch.output, withDestinationURL: real)
            try await scratch.publish(["a/index.html": "x"])
            try await scratch.publish(["index.html": "y"])
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: real.path).sorted() == [
                    Manifest.name, "index.html",
                ])
        }
    }

    /// A path comes from a page's address; none may lead out of the folder.
    @Test(arguments: ["../outside.html", "a/../../outside.html"])
    func writesNothingOutsideTheOutput(_ path: String) async throws {
        try await Scratch.run { scratch in
            _ = try? await scratch.publish(["index.html": "home", path: "out"])
            #expect(!FileManager.default.fileExists(atPath: scratch.root.path + "/outside.html"))
        }
    }
}
