import Digests
import Foundation
import Testing

@testable import Writing

/// What is told of a published folder.
@Suite struct PublishedFolderTests {
    private static let site = ["index.html": "home", "a/index.html": "a", "a/b/index.html": "b", "style.css": "css"]

    /// A folder with a site in it.
    private func withSite(_ body: (Scratch, PublishedFolder) async throws -> Void) async throws {
        try await Scratch.run { scratch in
            try await scratch.publish(Self.site)
            try await body(scratch, PublishedFolder(scratch.output))
        }
    }

    private func difference(
        listed: Int = 4, missing: [String] = [], changed: [String] = [], added: [String] = []
    ) -> FolderDifference {
        func hashes(_ paths: [String], _ text: String) -> [OutputPath: Fingerprint] {
            Dictionary(uniqueKeysWithValues: paths.map { (OutputPath($0), Fingerprint(of: Array(text.utf8))) })
        }
        let same = (0..<(listed - missing.count - changed.count)).map { "same \($0)" }
        return FolderDifference(
            listed: hashes(missing + changed + same, "x"),
            found: hashes(same, "x").merging(hashes(changed + added, "y")) { $1 }.mapValues { $0 })
    }

    @Test func nothingDiffersAfterAPublication() async throws {
        try await withSite { _, folder in
            let found = try await folder.differences()
            #expect(found == difference() && found?.isEmpty == true)
        }
    }

    @Test func namesWhatIsMissingChangedAndForeignInOrder() async throws {
        try await withSite { scratch, folder in
            try scratch.remove("a/b/index.html")
            try scratch.remove("style.css")
            try scratch.write("hOme", to: "index.html")
            try scratch.write("", to: "z/y/new.html")
            try scratch.write("", to: "a-new.html")
            let found = try await folder.differences()
            #expect(
                found
                    == difference(
                        missing: ["a/b/index.html", "style.css"], changed: ["index.html"],
                        added: ["a-new.html", "z/y/new.html"]))
            #expect(found?.added == ["a-new.html", "z/y/new.html"] && found?.listed == 4)
        }
    }

    @Test func passesOverWhatStandsBesideTheSite() async throws {
        try await withSite { scratch, folder in
            for path in [".sitegen-stage/a/index.html", ".sitegen-inputs", ".git/HEAD", ".gitkeep"] {
                try scratch.write("x", to: path)
            }
            #expect(try await folder.differences() == difference())
            for path in [".htaccess", "a/.gitkeep", "a/.sitegen-manifest"] { try scratch.write("x", to: path) }
            #expect(try await folder.differences()?.added == [".htaccess", "a/.gitkeep", "a/.sitegen-manifest"])
        }
    }

    @Test func followsNoSymbolicLink() async throws {
        try await withSite { scratch, folder in
            let manager = FileManager.default
            // The same bytes elsewhere are not the file that was published.
            try manager.moveItem(atPath: scratch.output.path + "/a", toPath: scratch.root.path + "/a")
            try manager.moveItem(atPath: scratch.output.path + "/style.css", toPath: scratch.root.path + "/style.css")
            for name in ["a", "style.css"] {
                try manager.createSymbolicLink(
                    atPath: scratch.output.path + "/" + name, withDestinationPath: "../" + name)
            }
            try manager.createSymbolicLink(atPath: scratch.output.path + "/circle", withDestinationPath: ".")
            #expect(
                try await folder.differences()
                    == difference(
                        missing: ["a/b/index.html", "a/index.html"], changed: ["style.css"], added: ["a", "circle"]))
        }
    }

    @Test func takesAFolderInAFilesPlaceForItsAbsence() async throws {
        try await withSite { scratch, folder in
            try scratch.remove("style.css")
            try scratch.write("x", to: "style.css/inside")
            #expect(
                try await folder.differences() == difference(missing: ["style.css"], added: ["style.css/inside"]))
        }
    }

    /// It would be read for ever.
    @Test func opensNoPipe() async throws {
        try await withSite { scratch, folder in
            try scratch.remove("style.css")
            try #require(mkfifo(scratch.output.path + "/style.css", 0o600) == 0)
            try #require(mkfifo(scratch.output.path + "/pipe", 0o600) == 0)
            #expect(try await folder.differences() == difference(changed: ["style.css"], added: ["pipe"]))
        }
    }

    @Test func saysNothingOfAFolderWithoutManifest() async throws {
        try await Scratch.run { scratch in
            #expect(try await PublishedFolder(scratch.output).differences() == nil)
            try scratch.write("x", to: "index.html")
            #expect(try await PublishedFolder(scratch.output).differences() == nil)
        }
    }

    @Test func refusesAManifestThatIsAFolder() async throws {
        try await Scratch.run { scratch in
            try scratch.write("x", to: Manifest.name + "/x")
            await #expect(throws: DiskError.self) { _ = try await PublishedFolder(scratch.output).differences() }
        }
    }

    @Test func readsLargeAndEmptyFilesWhole() async throws {
        try await Scratch.run { scratch in
            let large = String(repeating: "0123456789abcdef", count: 200_000)
            try await scratch.publish(["large.bin": large, "empty.txt": ""])
            let folder = PublishedFolder(scratch.output)
            #expect(try await folder.differences()?.isEmpty == true)
            try scratch.write(large.dropLast() + "g", to: "large.bin")
            #expect(try await folder.differences()?.changed == ["large.bin"])
        }
    }

    // MARK: What the site is made of

    @Test func comparesWhatTheSiteIsMadeOf() async throws {
        try await withSite { scratch, folder in
            let texts = ["content/a.md": "a", "content/b.md": "b", "content/网\n.md": "c"]
            let file = InputsFile(root: scratch.root, output: scratch.output)
            #expect(try await folder.differences(ofInputs: [:], from: file) == nil)
            try FileManager.default.createDirectory(
                at: scratch.root.appending(path: ".sitegen"), withIntermediateDirectories: true)
            file.write(texts.map { ($0, Fingerprint(of: Array($1.utf8))) })
            var locations: [String: URL] = [:]
            for (path, text) in texts {
                locations[path] = scratch.root.appending(path: path)
                try scratch.write(text, to: "../" + path)
            }
            #expect(try await folder.differences(ofInputs: locations, from: file) == difference(listed: 3))
            try scratch.write("B", to: "../content/b.md")
            locations["content/网\n.md"] = nil
            locations["content/d.md"] = locations["content/a.md"]
            #expect(
                try await folder.differences(ofInputs: locations, from: file)
                    == difference(
                        listed: 3, missing: ["content/网\n.md"], changed: ["content/b.md"], added: ["content/d.md"]))
            locations["content/a.md"] = scratch.root.appending(path: "nowhere")
            let error = await #expect(throws: DiskError.self) {
                _ = try await folder.differences(ofInputs: locations, from: file)
            }
            #expect(error?.description.hasSuffix("/nowhere: No such file or directory.") == true)
        }
    }
}
