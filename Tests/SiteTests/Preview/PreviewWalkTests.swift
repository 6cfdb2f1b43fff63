import Foundation
import Testing

/// However a site is edited beside it, the preview shows what a build from nothing publishes.
@Suite struct PreviewWalkTests {
    private static let chosen = ProcessInfo.processInfo.environment["SITEGEN_SEED"].flatMap { UInt64($0) }
    private static let steps = ProcessInfo.processInfo.environment["SITEGEN_STEPS"].flatMap { Int($0) } ?? 25

    @Test(.timeLimit(.minutes(10)), arguments: chosen.map { [$0] } ?? [11, 12])
    func thePreviewIsAsABuildFromNothing(_ seed: UInt64) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let problem = try await OwnThread.run { () -> String? in
                var walk = try PreviewWalk(seed: seed, in: folder)
                let problem = try walk.run(steps: Self.steps)
                print("Seed \(seed): \(walk.compared) of \(walk.log.count) states compared.")
                // A walk of nothing but mistakes would show little.
                return problem ?? (walk.compared * 2 > walk.log.count ? nil : "Too few could be compared.")
            }
            if let problem { Issue.record("Seed \(seed): \(problem)") }
        }
    }
}

/// A seeded walk of edits beside a preview that goes on all the while.
private struct PreviewWalk {
    private let folder: URL
    private let server: PreviewProcess
    private var random: SplitMix64
    private var site: EditedSite
    /// The last one that could be built.
    private var sound: EditedSite
    private var isSound = true
    private var disk: EditedFolder
    private(set) var log: [String] = []
    private(set) var compared = 0
    /// The files of the last site that was compared.
    private var known: Set<String> = []

    private static func address(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }

    init(seed: UInt64, in folder: URL) throws {
        self.folder = folder
        random = SplitMix64(seed: seed)
        site = .start(&random)
        sound = site
        disk = EditedFolder(folder.appending(path: "site"))
        try disk.write(Self.files(of: site), manner: .plain)
        server = try PreviewProcess(disk.root, ["--published"])
    }

    /// The preview has no public address, so neither has the site that it is held against.
    private static func files(of site: EditedSite) -> [String: EditedFile] {
        var files = site.files
        if let settings = files["content/site.yaml"]?.text {
            let lines = settings.split(separator: "\n", omittingEmptySubsequences: false)
            files["content/site.yaml"] = .text(
                lines.filter { !$0.hasPrefix("base_url:") }.joined(separator: "\n"))
        }
        return files
    }

    /// - Returns: how the preview differs.
    mutating func run(steps: Int) throws -> String? {
        log.append("begin")
        for step in 0...steps {
            if step > 0 { log.append(try edit()) }
            if let problem = try compare() {
                return "\(problem)\nAll steps:\n" + log.enumerated().map { "  \($0): \($1)" }.joined(separator: "\n")
            }
        }
        return nil
    }

    private mutating func edit() throws -> String {
        var done: [String] = []
        if site.mistake != nil {
            site.mistake = nil
            done.append("mend the mistake")
        } else if !isSound {
            site = sound
            done.append("go back to what could be built")
        } else {
            done = (0...random.index(below: 3)).map { _ in SiteEdit.any(&site, &random) }
            if random.once(in: 8), let mistake = Mistake.allCases.randomElement(using: &random) {
                site.mistake = mistake
                done.append("make a mistake: \(mistake.rawValue)")
            }
        }
        let manner = EditedFolder.Manner.any(&random)
        try disk.write(Self.files(of: site), manner: manner)
        return done.joined(separator: "; ") + manner.description
    }

    private mutating func compare() throws -> String? {
        let output = folder.appending(path: "expected")
        try? FileManager.default.removeItem(at: output)
        let built = try Sitegen.run(["build", "--force", "--output-dir", output.path], in: disk.root)
        // What was shown before stays, and that is another test's.
        isSound = built.status == 0
        guard isSound else { return nil }
        sound = site
        let expected = try FolderSnapshot(output) { $0.hasPrefix(".sitegen") }
        compared += 1
        let gone = known.subtracting(expected.files.keys)
        known = Set(expected.files.keys)
        do {
            try Patience.wait { try difference(expected, gone: gone) }
        } catch let failure as Patience.Failure {
            return failure.description
        }
        return nil
    }

    private func difference(_ expected: FolderSnapshot, gone: Set<String>) throws -> String? {
        for path in gone {
            let status = try server.get("/" + Self.address(path)).status
            if status == 200 { return "\(path) is still there." }
        }
        for (path, bytes) in expected.files.sorted(by: { $0.key < $1.key }) {
            let answer = try server.get("/" + Self.address(path))
            let text = answer.text.replacing(
                /<script src="\/\.sitegen\/preview\.js" data-build="[^"]*"><\/script>\n/, with: ""
            )
            .replacing("<head><base href=\"/\">", with: "<head>")
            let wanted = String(decoding: bytes, as: UTF8.self)
            if answer.status != 200 { return "\(path): \(answer.status)" }
            if path.hasSuffix(".html") || path.hasSuffix(".css") || path.hasSuffix(".csv")
                ? text != wanted : answer.body != Array(bytes)
            {
                return UnifiedDiff.text(from: wanted, to: text, name: path)
            }
        }
        return nil
    }
}
