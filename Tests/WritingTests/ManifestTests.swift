import Digests
import Foundation
import Testing

@testable import Writing

/// The list of sitegen's own files.
@Suite struct ManifestTests {
    private static let names = [
        "index.html", "a b/c d.png", " leading.png", "trailing .png", "  two.png", "tags/网络/index.html", "100%.png",
        "%41.png", "a?b#c.png",
        "a'b\"c.png", "a\\b.png", "a\tb.png", "*star.png", "-dash.png", "😀.png", "e\u{301}.png", "a:b.png",
        "\u{301}mark.png", "Icon\r", "a\nb.png",
    ]

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func hashesWithSHA256(_ text: String, _ hash: String) {
        #expect(Digest.sha256(Data(text.utf8)) == hash)
    }

    @Test func isWrittenAsSha256sumDoes() {
        let hash = Fingerprint(of: Data("x".utf8))
        #expect(
            Manifest(["b": hash, "a/c": hash]).bytes.elementsEqual(
                "\(hash.hexadecimal)  a/c\n\(hash.hexadecimal)  b\n".utf8))
        #expect(Manifest().bytes.isEmpty)
    }

    @Test(arguments: names)
    func readsEveryNameThatItWrites(_ name: String) {
        let manifest = Manifest([
            OutputPath(name): Fingerprint(of: Data("x".utf8)), "zzz": Fingerprint(of: Data("z".utf8)),
        ])
        let read = Manifest(parsing: Data(manifest.bytes))
        #expect(read == manifest)
        #expect(read.hashes.keys.map { Array($0.text.utf8) }.contains(Array(name.utf8)))
    }

    @Test(arguments: [
        "", "nonsense", "abc  a", "\n\n", "  a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ])
    func passesOverWhatItDoesNotUnderstand(_ text: String) {
        #expect(Manifest(parsing: Data(text.utf8)) == Manifest())
    }

    /// Files of any name are its own in the next build too: changed, then removed.
    @Test(arguments: names)
    func keepsAFileOfAnyNameItsOwn(_ name: String) async throws {
        try await Scratch.run { scratch in
            #expect(try await scratch.publish([name: "one", "home.html": "home"]).summary.written == 2)
            #expect(scratch.text(name) == "one")
            let changed = try await scratch.publish([name: "two", "home.html": "home"])
            #expect(changed.conflicts == [] && changed.summary.written == 1)
            #expect(scratch.text(name) == "two")
            #expect(try await scratch.publish(["home.html": "home"]).summary.removed == 1)
            #expect(try scratch.tree() == ["home.html": "home"])
        }
    }

    /// Two names that look alike are two files on most disks.
    @Test func forgetsNoFileOfANameThatLooksLikeAnother() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["\u{E9}.png": "x"])
            try await scratch.publish(["e\u{301}.png": "x"])
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch.output.path)
            #expect(names.filter { $0.hasSuffix(".png") }.count == 1)
        }
    }

    @Test func adoptsEqualFilesWhereItWasLost() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home", "a/index.html": "a"])
            try scratch.remove(Manifest.name)
            let outcome = try await scratch.publish(["index.html": "home", "a/index.html": "a"])
            #expect(outcome.conflicts == [] && outcome.summary.written == 0 && outcome.summary.unchanged == 2)
            #expect(try await scratch.publish(["index.html": "home"]).summary.removed == 1)
        }
    }

    @Test func takesNoFileForItsOwnWhereItWasLost() async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(["index.html": "home"])
            try scratch.remove(Manifest.name)
            #expect(try await scratch.publish(["index.html": "new"]).conflicts.count == 1)
            #expect(scratch.text("index.html") == "home")
        }
    }

    @Test func isNeverReadThroughALink() async throws {
        try await Scratch.run { scratch in
            let other = scratch.root.appending(path: "other")
            try Data("\(Digest.sha256(Data("mine".utf8)))  index.html\n".utf8).write(to: other)
            try scratch.write("mine", to: "index.html")
            try FileManager.default.createSymbolicLink(
                atPath: scratch.output.path + "/" + Manifest.name, withDestinationPath: other.path)
            await #expect(throws: DiskError.self) { try await scratch.publish(["index.html": "new"]) }
            #expect(scratch.text("index.html") == "mine")
        }
    }

    #if os(Linux)
        @Test func isAcceptedBySha256sum() async throws {
            try await Scratch.run { scratch in
                let names = Self.names.filter { name in !name.unicodeScalars.contains { $0 == "\n" || $0 == "\r" } }
                try await scratch.publish(Dictionary(uniqueKeysWithValues: names.map { ($0, "text of \($0)") }))
                #expect(try check(scratch) == 0)
                try scratch.write("other", to: "index.html")
                #expect(try check(scratch) != 0)
            }
        }

        private func check(_ scratch: Scratch) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["sha256sum", "--check", "--strict", "--quiet", Manifest.name]
            process.currentDirectoryURL = scratch.output
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
    #endif
}
