import Foundation
import Testing

/// `sitegen clean`
@Suite struct CleanCommandTests {
    private func withPublishedSite(_ body: (URL) throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            try SampleReport.write(
                "title: Small\nbase_url: https://site.example/\n", to: "content/site.yaml", in: folder)
            try SampleReport.write("---\ntitle: One\n---\nText.\n", to: "content/articles/one.md", in: folder)
            try #require(try Sitegen.run(["build"], in: folder).status == 0)
            try body(folder)
        }
    }

    private func clean(_ arguments: String..., in folder: URL) throws -> CommandResult {
        try Sitegen.run(["clean"] + arguments, in: folder)
    }

    private func names(_ path: String, in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
    }

    @Test func removesWhatWasPublishedAndWhatIsRemembered() async throws {
        try await withPublishedSite { folder in
            let files = try FolderSnapshot(folder.appending(path: "public")) { $0.hasPrefix(".sitegen") }.files.count
            let result = try clean(in: folder)
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output == "Removed \(files) files from public, and .sitegen/.\n")
            #expect(try names("", in: folder) == ["content", "public"])
            #expect(try names("public", in: folder) == [])
            let again = try clean(in: folder)
            #expect(again.output == "Nothing to remove: sitegen has published nothing into public.\n")
            #expect(again.status == 0)
        }
    }

    @Test func keepsAndNamesWhatIsForeignOrChanged() async throws {
        try await withPublishedSite { folder in
            try SampleReport.write("mine", to: "public/articles/mine.txt", in: folder)
            try SampleReport.write("changed", to: "public/index.html", in: folder)
            let result = try clean(in: folder)
            #expect(result.status == 0)
            #expect(result.output.contains("Kept: index.html has been changed since it was published;"))
            #expect(result.output.contains("Kept: articles/mine.txt is not of sitegen's making.\n"))
            #expect(try names("public", in: folder) == ["articles", "index.html"])
            #expect(try names("public/articles", in: folder) == ["mine.txt"])
        }
    }

    @Test func aDryRunRemovesNothing() async throws {
        try await withPublishedSite { folder in
            let before = try FolderSnapshot(folder)
            let result = try clean("--dry-run", in: folder)
            #expect(result.status == 0 && result.output.contains("Would remove: articles/one/index.html\n"))
            #expect(result.output.contains(" files from public, and .sitegen/.\n"))
            #expect(try FolderSnapshot(folder) == before)
        }
    }

    @Test func leavesAFolderThatSitegenDidNotPublishInto() async throws {
        try await withPublishedSite { folder in
            let result = try clean("--output-dir", "content", "--dry-run", in: folder)
            #expect(result.output == "Would remove .sitegen/.\n")
            #expect(try clean("--output-dir", "none", in: folder).output == "Removed .sitegen/.\n")
            #expect(try names("", in: folder) == ["content", "public"])
        }
    }

    /// A site may have come with somebody else's manifest, and with somebody else's links.
    @Test func reachesForNothingOutsideTheFolder() async throws {
        try await withPublishedSite { folder in
            try SampleReport.write("mine", to: "precious/build", in: folder)
            try SampleReport.write("mine", to: "precious.txt", in: folder)
            try FileManager.default.removeItem(at: folder.appending(path: ".sitegen"))
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: ".sitegen").path, withDestinationPath: "precious")
            try FileManager.default.removeItem(at: folder.appending(path: "public/articles"))
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "public/articles").path, withDestinationPath: "../precious")
            // SHA-256 of "mine".
            let hash = try Program.run(
                URL(filePath: "/usr/bin/env"), ["sha256sum", "precious.txt"], in: folder
            ).output.prefix(64)
            let manifest = folder.appending(path: "public/.sitegen-manifest")
            let lines = try String(contentsOf: manifest, encoding: .utf8)
            try Data("\(lines)\(hash)  ../precious.txt\n\(hash)  articles/build\n".utf8).write(to: manifest)
            let result = try clean(in: folder)
            #expect(result.status == 0, "\(result)")
            #expect(try SampleReport.text("precious/build", in: folder) == "mine")
            #expect(try SampleReport.text("precious.txt", in: folder) == "mine")
        }
    }

    @Test(arguments: [".sitegen", "public"]) func neverRunsBesideABuild(_ held: String) async throws {
        try await withPublishedSite { folder in
            let descriptor = open(folder.appending(path: held).path, O_RDONLY)
            try #require(flock(descriptor, LOCK_EX) == 0)
            defer { close(descriptor) }
            let before = try FolderSnapshot(folder)
            let result = try clean(in: folder)
            #expect(result.status == 74 && result.output.isEmpty)
            #expect(result.errors.contains("another build is writing there"), "\(result.errors)")
            #expect(try FolderSnapshot(folder) == before)
            #expect(try clean("--dry-run", in: folder).status == 0)
        }
    }

    @Test func aBuildAfterItIsLikeTheFirst() async throws {
        try await withPublishedSite { folder in
            let before = try FolderSnapshot(folder.appending(path: "public"))
            #expect(try clean(in: folder).status == 0)
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            #expect(try FolderSnapshot(folder.appending(path: "public")) == before)
        }
    }

    @Test func whatTheDiskRefusesIsAnswered74() async throws {
        try await withPublishedSite { folder in
            let all =
                [folder]
                + (try FileManager.default.subpathsOfDirectory(atPath: folder.path)).map {
                    folder.appending(path: $0)
                }
            for location in all {
                let isFolder = (try location.resourceValues(forKeys: [.isDirectoryKey])).isDirectory ?? false
                try FileManager.default.setAttributes(
                    [.posixPermissions: isFolder ? 0o755 : 0o644], ofItemAtPath: location.path)
            }
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o555], ofItemAtPath: folder.appending(path: "public/articles/one").path)
            guard let result = try Unprivileged.run(["clean"], in: folder) else { return }
            #expect(result.status == 74 && result.errors.hasPrefix("error: Cannot remove "), "\(result)")
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "public/.sitegen-manifest").path))
        }
    }
}
