import Foundation
import Testing

/// A build that is killed at any moment leaves whole files, and the next one finishes its work.
@Suite(.serialized) struct KilledBuildTests {
    /// When a build is killed.
    private enum Moment: CustomStringConvertible {
        /// After a part of the time that a build takes.
        case part(Double)
        /// As soon as a file or folder of the site's is there, is another one, or is gone.
        case change(of: String)

        var description: String {
            switch self {
            case .part(let part): "after \(part) of a build"
            case .change(let path): "when \(path) changes"
            }
        }
    }

    private static let moments: [Moment] =
        (0..<40).map { .part((Double($0) + 0.5) / 40) }
        + [
            "public/.sitegen-stage", "public/.sitegen-manifest", "public/articles/article-1/index.html",
            "public/articles/article-21/index.html", "public/tags/tag-3/index.html", "public/sitemap.xml",
            "public/feed.xml",
            "public/index.html", "public/assets/picture.bin", ".sitegen",
        ].map { .change(of: $0) }

    @Test(.timeLimit(.minutes(10))) func leavesWholeFilesAndIsFinishedByTheNext() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try await OwnThread.run {
                let killed = try Self.alternate(Self.moments, isFresh: false, in: folder)
                print("\(killed) of \(Self.moments.count) builds were killed in time.")
                #expect(killed * 3 > Self.moments.count)
            }
        }
    }

    @Test(.timeLimit(.minutes(10))) func leavesWholeFilesOfAFirstBuildToo() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try await OwnThread.run {
                let moments =
                    [0.3, 0.5, 0.7, 0.8, 0.9].map { Moment.part($0) } + [.change(of: "public/.sitegen-manifest")]
                let killed = try Self.alternate(moments, isFresh: true, in: folder)
                #expect(killed > 0)
            }
        }
    }

    /// Publishes two editions in turn, each with a build that is killed and one that is not.
    ///
    /// - Returns: how many builds were still running when they were to be killed.
    private static func alternate(_ moments: [Moment], isFresh: Bool, in folder: URL) throws -> Int {
        let plain = PlainSite(articles: 40)
        var editions: [FolderSnapshot] = []
        for edition in 0...1 {
            let site = folder.appending(path: "edition-\(edition)/site")
            try plain.write(edition: edition, to: site.appending(path: "content"))
            try #require(try Sitegen.run(["build"], in: site).status == 0)
            editions.append(try FolderSnapshot(site.appending(path: "public")))
        }
        let site = folder.appending(path: "site")
        let manager = FileManager.default
        try manager.createDirectory(at: site, withIntermediateDirectories: true)
        try manager.copyItem(
            at: folder.appending(path: "edition-0/site/public"), to: site.appending(path: "public"))
        // How long a build from one edition to the other takes, in this folder.
        var time = Double.infinity
        for edition in [1, 0] {
            try show(edition: edition, in: site, from: folder)
            if isFresh { try? manager.removeItem(at: site.appending(path: ".sitegen")) }
            let began = ContinuousClock.now
            try #require(try Sitegen.run(["build"], in: site).status == 0)
            let taken = began.duration(to: .now).components
            time = min(time, Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
        }
        var killed = 0
        for (round, moment) in moments.enumerated() {
            let next = (round + 1) % 2
            try show(edition: next, in: site, from: folder)
            if isFresh {
                for name in ["public", ".sitegen"] { try? manager.removeItem(at: site.appending(path: name)) }
            }
            try leaveForeignFiles(in: site)
            if try kill(at: moment, of: time, in: site) { killed += 1 }
            let former = isFresh ? nil : editions[1 - next]
            let faults = try faults(in: site, between: former, and: editions[next])
            #expect(faults == [], "killed \(moment) in round \(round)")
            let result = try Sitegen.run(["build"], in: site)
            #expect(result.status == 0, "after a kill \(moment) in round \(round): \(result.errors)")
            let found = try FolderSnapshot(site.appending(path: "public")) { foreign.contains($0) }
            if found != editions[next] {
                Issue.record(
                    "killed \(moment) in round \(round): \(editions[next].differences(to: found).prefix(4000))")
                return killed
            }
            #expect(!manager.fileExists(atPath: site.appending(path: "public/.sitegen-stage").path))
        }
        return killed
    }

    /// Moves an edition's content to where the site has it.
    private static func show(edition: Int, in site: URL, from folder: URL) throws {
        let manager = FileManager.default
        let content = site.appending(path: "content")
        if manager.fileExists(atPath: content.path) {
            try manager.moveItem(at: content, to: folder.appending(path: "edition-\(1 - edition)/site/content"))
        }
        try manager.moveItem(at: folder.appending(path: "edition-\(edition)/site/content"), to: content)
    }

    // MARK: Killing

    /// - Returns: whether the build was still running.
    private static func kill(at moment: Moment, of time: Double, in site: URL) throws -> Bool {
        let process = Process()
        process.executableURL = Workshop.binary
        process.arguments = ["build"]
        process.currentDirectoryURL = site
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "1767225600"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let watched: URL? = if case .change(let path) = moment { site.appending(path: path) } else { nil }
        let before = watched.map(mark)
        try process.run()
        switch moment {
        case .part(let part): Thread.sleep(forTimeInterval: time * part)
        case .change: while process.isRunning, watched.map(mark) == before { sched_yield() }
        }
        // The number of a process that has ended may be another's already.
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// Which file it is, and when it was changed last.
    private static func mark(_ location: URL) -> [Int] {
        var status = stat()
        guard lstat(location.path, &status) == 0 else { return [] }
        #if os(Linux)
            return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        #else
            return [Int(status.st_ino), status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
        #endif
    }

    // MARK: What is left

    private static let foreign = ["foreign.txt", "articles/foreign.txt"]

    private static func leaveForeignFiles(in site: URL) throws {
        for path in foreign {
            let location = site.appending(path: "public/\(path)")
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("not sitegen's".utf8).write(to: location)
        }
    }

    /// Every file is as in one of the two editions, and none is gone that both have.
    private static func faults(in site: URL, between old: FolderSnapshot?, and new: FolderSnapshot) throws -> [String] {
        let found = try FolderSnapshot(site.appending(path: "public")) { $0.hasPrefix(".sitegen") }.files
        var faults = foreign.filter { found[$0] != Data("not sitegen's".utf8) }.map { "\($0) was touched" }
        for (path, bytes) in found
        where !foreign.contains(path) && bytes != old?.files[path] && bytes != new.files[path] {
            faults.append("\(path) is of neither edition, with \(bytes.count) bytes")
        }
        for path in old?.files.keys.sorted() ?? [] where !path.hasPrefix(".sitegen") && new.files[path] != nil {
            if found[path] == nil { faults.append("\(path) is gone") }
        }
        return faults
    }
}
