import Foundation
import Testing

/// A disk that is full, or that cannot be written to, is told, and what was published stays as it was.
@Suite struct FullDiskTests {
    /// A folder with a published site, whose content is then another one; `editions` are builds of both.
    private func withSite(
        _ plain: PlainSite = PlainSite(articles: 12, picture: 400_000),
        _ body: (_ site: URL, _ editions: [FolderSnapshot]) throws -> Void
    ) async throws {
        try await Workshop.withTemporaryFolder { folder in
            var editions: [FolderSnapshot] = []
            for edition in 0...1 {
                let site = folder.appending(path: "edition-\(edition)/site")
                try plain.write(edition: edition, to: site.appending(path: "content"))
                try #require(try Sitegen.run(["build"], in: site).status == 0)
                editions.append(try FolderSnapshot(site.appending(path: "public")))
            }
            let site = folder.appending(path: "edition-0/site")
            try FileManager.default.moveItem(
                at: site.appending(path: "content"), to: site.appending(path: "first"))
            try FileManager.default.moveItem(
                at: folder.appending(path: "edition-1/site/content"), to: site.appending(path: "content"))
            try body(site, editions)
        }
    }

    /// What a build says that the disk refused.
    private func expectRefusal(_ result: CommandResult, naming folder: String, _ reason: String) {
        #expect(result.status == 74 && result.output == "", "\(result)")
        #expect(result.errors.hasPrefix("error: Cannot ") && result.errors.hasSuffix(": \(reason).\n"), "\(result)")
        #expect(result.errors.contains(folder), "\(result)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result)")
    }

    /// A file may have half a picture's size at the most.
    @Test(.timeLimit(.minutes(10))) func tellsAFileThatMayNotBecomeSoLarge() async throws {
        try await withSite { site, editions in
            let output = site.appending(path: "public")
            let script = "trap '' XFSZ; ulimit -f 400; exec \"$@\""  // blocks of 512 bytes
            let result = try Sitegen.run(
                ["-c", script, "sh", Workshop.binary.path, "build"], in: site, program: URL(filePath: "/bin/sh"))
            expectRefusal(result, naming: "/public/", "File too large")
            #expect(try FolderSnapshot(output) == editions[0])
            #expect(try Sitegen.run(["build"], in: site).status == 0)
            #expect(try FolderSnapshot(output) == editions[1])
        }
    }

    // MARK: A disk of a size

    /// Publishes the first edition into a file system of its own, then the second while there is little room, then once
    /// more with much; keeps what each build left and answered.
    private static let script = """
        mount -t tmpfs -o size=64m,nr_inodes=100000 tmpfs "$PLACE"
        mv content second; mv first content
        sitegen build > 0.out 2> 0.err && echo $? > 0.status || echo $? > 0.status
        cp -a public 0.public
        mv content first; mv second content
        # What is there, and so much more.
        if [ -n "$MORE" ]; then
            mount -o "remount,size=$(($(du -sk "$PLACE" | cut -f 1) + MORE))k" "$PLACE"
        else
            mount -o "remount,nr_inodes=$(($(find "$PLACE" | wc -l) + INODES))" "$PLACE"
        fi
        sitegen build > 1.out 2> 1.err && echo $? > 1.status || echo $? > 1.status
        cp -a public 1.public
        mount -o remount,size=64m,nr_inodes=100000 "$PLACE"
        sitegen build > 2.out 2> 2.err && echo $? > 2.status || echo $? > 2.status
        cp -a public 2.public
        """

    /// What the builds of the script came to.
    private struct Left {
        let results: [CommandResult]
        let outputs: [FolderSnapshot]
    }

    /// - Parameters:
    ///   - kilobytes: how many are free before the second build.
    ///   - inodes: how many files and folders may be made by it, where its bytes are not bounded.
    ///   - place: where the file system of its own is.
    private func build(
        kilobytes: Int? = nil, inodes: Int = 0, place: String = "public", in site: URL, named test: String
    ) throws -> Left? {
        for name in [place] + (0...2).map({ "\($0).public" }) {
            try? FileManager.default.removeItem(at: site.appending(path: name))
        }
        try FileManager.default.createDirectory(
            at: site.appending(path: place), withIntermediateDirectories: true)
        let variables = "PLACE=\(place); MORE=\(kilobytes.map(String.init) ?? ""); INODES=\(inodes)\n"
        guard let run = try Unshared.run(variables + Self.script, in: site, named: test) else { return nil }
        try #require(run.status == 0 && run.errors == "", "\(run)")
        return try Left(
            results: (0...2).map { number in
                func text(_ name: String) throws -> String {
                    try String(contentsOf: site.appending(path: "\(number).\(name)"), encoding: .utf8)
                }
                return CommandResult(
                    status: Int32(try text("status").trimmingCharacters(in: .newlines)) ?? -1,
                    output: try text("out"), errors: try text("err"))
            },
            outputs: (0...2).map { try FolderSnapshot(site.appending(path: "\($0).public")) })
    }

    /// The second build publishes everything or says why it changes nothing, and the third has room.
    ///
    /// - Returns: the exit code of the second.
    private func expectAllOrNothing(_ left: Left, _ editions: [FolderSnapshot], _ room: String) -> Int32 {
        let second = left.results[1]
        #expect(left.results[0].status == 0 && left.outputs[0] == editions[0])
        if second.status != 0 { expectRefusal(second, naming: "/public", "No space left on device") }
        let expected = editions[second.status == 0 ? 1 : 0]
        if left.outputs[1] != expected {
            Issue.record("with \(room): \(expected.differences(to: left.outputs[1]).prefix(2000))")
        }
        #expect(left.results[2].status == 0 && left.outputs[2] == editions[1], "after \(room)")
        return second.status
    }

    /// From no room at all to enough: the stage, the pages and the manifest are each cut off once.
    @Test(.timeLimit(.minutes(10))) func tellsADiskThatIsFull() async throws {
        try await withSite { site, editions in
            var statuses: Set<Int32> = []
            for kilobytes in [4, 16, 64, 200, 300, 396, 400, 420, 440, 460, 480, 500, 520, 560, 600, 1000] {
                guard let left = try build(kilobytes: kilobytes, in: site, named: #function) else { return }
                statuses.insert(expectAllOrNothing(left, editions, "\(kilobytes) KB"))
            }
            #expect(statuses == [0, 74])
        }
    }

    /// The same where not bytes are scarce but files and folders.
    @Test(.timeLimit(.minutes(10))) func tellsADiskWithRoomForNoMoreFiles() async throws {
        try await withSite { site, editions in
            var statuses: Set<Int32> = []
            for inodes in [0, 1, 3, 10, 20, 40, 50, 54, 56, 57, 58, 59, 60, 61, 62, 64, 66, 70, 100, 200] {
                guard let left = try build(inodes: inodes, in: site, named: #function) else { return }
                statuses.insert(expectAllOrNothing(left, editions, "\(inodes) inodes"))
            }
            #expect(statuses == [0, 74])
        }
    }

    /// New pages need folders of their own, which no page of earlier makes room for.
    @Test(.timeLimit(.minutes(10))) func tellsADiskWithRoomForNoMoreFolders() async throws {
        try await withSite(PlainSite(articles: 12, onlyGrows: true)) { site, editions in
            var statuses: Set<Int32> = []
            var torn: [Int] = []
            for inodes in [40, 60, 70, 80, 90, 100, 110, 140] {
                guard let left = try build(inodes: inodes, in: site, named: #function) else { return }
                let (second, output) = (left.results[1], left.outputs[1])
                statuses.insert(second.status)
                if second.status != 0 { expectRefusal(second, naming: "/public", "No space left on device") }
                if output != editions[second.status == 0 ? 1 : 0] { torn.append(inodes) }
                // Whole files of both editions at the least.
                for (path, bytes) in output.files where !path.hasPrefix(".sitegen") {
                    #expect(editions.contains { $0.files[path] == bytes }, "\(path) with \(inodes) inodes")
                }
                #expect(left.results[2].status == 0 && left.outputs[2] == editions[1], "after \(inodes) inodes")
            }
            #expect(statuses == [0, 74])
            #expect(torn == [])
        }
    }

    /// What is published does not depend on what is only remembered.
    @Test(.timeLimit(.minutes(10)), arguments: [4, 8, 16, 64])
    func publishesAllOrNothingWhereTheCacheHasNoRoom(_ kilobytes: Int) async throws {
        try await withSite { site, editions in
            guard let left = try build(kilobytes: kilobytes, place: ".sitegen", in: site, named: #function)
            else { return }
            let second = left.results[1]
            #expect(second.status == 0 || second.status == 74, "\(second)")
            #expect(left.outputs[1] == editions[second.status == 0 ? 1 : 0])
            #expect(left.results[2].status == 0 && left.outputs[2] == editions[1])
        }
    }

    // MARK: A disk that cannot be written to

    @Test(.timeLimit(.minutes(10)), arguments: ["public", ".sitegen"])
    func tellsAFolderThatIsMountedReadOnly(_ place: String) async throws {
        try await withSite { site, editions in
            let script = """
                mkdir -p \(place)
                mount --bind \(place) \(place)
                mount -o remount,bind,ro \(place)
                status=0
                sitegen build || status=$?
                exit $status
                """
            guard let result = try Unshared.run(script, in: site) else { return }
            let output = try FolderSnapshot(site.appending(path: "public"))
            if place == "public" {
                expectRefusal(result, naming: "/public", "Read-only file system")
                #expect(output == editions[0])
            } else {
                #expect(result.status == 0 || result.status == 74, "\(result)")
                #expect(output == editions[result.status == 0 ? 1 : 0])
            }
            #expect(try Sitegen.run(["build"], in: site).status == 0)
            #expect(try FolderSnapshot(site.appending(path: "public")) == editions[1])
        }
    }

    @Test(.timeLimit(.minutes(10))) func tellsAFolderWithoutPermission() async throws {
        try await withSite { site, editions in
            let output = site.appending(path: "public")
            try #require(chmod(output.path, 0o555) == 0)
            let result = try Unprivileged.run(["build"], in: site)
            try #require(chmod(output.path, 0o755) == 0)
            guard let result else { return }
            expectRefusal(result, naming: "/public", "Permission denied")
            #expect(try FolderSnapshot(output) == editions[0])
        }
    }

    @Test(.timeLimit(.minutes(10))) func doesWithoutACacheWhereAFileStandsInItsPlace() async throws {
        try await withSite { site, editions in
            let cache = site.appending(path: ".sitegen")
            try? FileManager.default.removeItem(at: cache)
            try Data("a file".utf8).write(to: cache)
            let result = try Sitegen.run(["build"], in: site)
            #expect(result.status == 0 || result.status == 74, "\(result)")
            #expect(try FolderSnapshot(site.appending(path: "public")) == editions[result.status == 0 ? 1 : 0])
            #expect(FileManager.default.contents(atPath: cache.path) == Data("a file".utf8))
        }
    }

    /// /dev/full is of Linux.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [
            "build", "check --format json", "check --format github", "list stats", "schema --editor",
            "new article Words",
        ])
    func tellsThatTheAnswerCannotBeWritten(_ command: String) async throws {
        try await SampleReport.withSite { site in
            let words = [Workshop.binary.path] + command.split(separator: " ").map(String.init)
            for (streams, errors) in [
                (">/dev/full", "error: Cannot write the answer: "), (">/dev/full 2>/dev/full", ""),
            ] {
                try? FileManager.default.removeItem(at: site.appending(path: ".vscode"))
                try? FileManager.default.removeItem(at: site.appending(path: "content/articles/words.md"))
                let result = try Sitegen.run(
                    ["-c", "exec \"$@\" \(streams)", "sh"] + words, in: site, program: URL(filePath: "/bin/sh"))
                #expect(result.status == 74 && result.errors.hasPrefix(errors), "\(result)")
            }
        }
    }
}
